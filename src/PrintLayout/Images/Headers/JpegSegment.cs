namespace PrintLayout.Images.Headers;

/// <summary>A piece of a JPEG file: a marker with its parameters, or the coded data behind a start of scan.</summary>
/// <param name="Marker">The marker's second byte; 0 for coded data.</param>
/// <param name="Start">Where the piece starts, marker included.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct JpegSegment(byte Marker, int Start, int End);
