namespace PrintLayout.Import.Passages;

/// <summary>A stretch of the source text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Unit after the last.</param>
internal readonly record struct SourceRange(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;
}
