namespace PrintLayout.Production.Records;

/// <summary>What a file was like.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Bytes; −1 for a file that is not there.</param>
/// <param name="Modified">
/// Time of its last change in ticks, UTC; 0 when that says nothing, because the file was changed while it was used: its content decides
/// then.
/// </param>
/// <param name="Sha256">
/// Digest, lower-case hexadecimal; empty for a file that is not there, and for a large one, which its time tells.
/// </param>
internal readonly record struct FileStamp(string Path, long Length, long Modified, string Sha256)
{
    /// <summary>Whether there was a file.</summary>
    public bool IsThere => Length >= 0;
}
