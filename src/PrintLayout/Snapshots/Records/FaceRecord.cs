namespace PrintLayout.Snapshots.Records;

/// <summary>A face of a record.</summary>
/// <param name="Name">PostScript name.</param>
/// <param name="Sha256">
/// Digest of its file, lower-case hexadecimal; empty when it is not known, as for a face inside a foreign PDF.
/// </param>
public sealed record FaceRecord(string Name, string Sha256);
