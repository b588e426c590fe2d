"""Documents that a text cites, numbered or by name alone, with what it says of them."""
