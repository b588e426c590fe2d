"""What there is: identifiers, vocabulary, schemes, shapes, places. The bottom layer; imports none of the others."""
