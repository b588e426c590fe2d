"""From a file to one named graph: read, normalise, segment, extract, link, write quads, load."""
