namespace PrintLayout.Production.Import;

/// <summary>A source that was found.</summary>
/// <param name="File">Its name in diagnostics.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Beside">Gives the files beside it by their path from there; null for standard input.</param>
/// <param name="IsNamed">Whether it was named itself, and not found in a folder or by a pattern.</param>
internal sealed record ImportSource(string File, byte[] Bytes, Func<string, byte[]?>? Beside, bool IsNamed)
{
    /// <summary>The folder in which it lies, below the one that was named; null when it lies in that itself.</summary>
    public string? Folder { get; init; }
}
