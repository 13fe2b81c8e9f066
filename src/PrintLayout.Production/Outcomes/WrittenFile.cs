namespace PrintLayout.Production.Outcomes;

/// <summary>A file that was written for a page, or stands unchanged.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, long Bytes, string Sha256);
