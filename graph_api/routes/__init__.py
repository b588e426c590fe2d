"""Routes: read the request, call one typed function, answer."""
