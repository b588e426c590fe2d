"""Questions and the engines that answer them, over an immutable snapshot."""
