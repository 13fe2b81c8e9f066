namespace PrintLayout.Images.Headers;

/// <summary>A segment of a JPEG file: a marker with its parameters, or the coded data after a start of scan.</summary>
/// <param name="Marker">The second byte of the marker; 0 for coded data.</param>
/// <param name="Start">Offset of its first byte, marker included.</param>
/// <param name="End">Offset of the byte after its last.</param>
internal readonly record struct JpegSegment(byte Marker, int Start, int End);
