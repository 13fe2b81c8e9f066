namespace PrintLayout.Diagnostics;

/// <summary>A place in an input file.</summary>
/// <param name="File">Path as the user wrote it or as found from the edition file, with forward slashes; empty when unknown.</param>
/// <param name="Line">Line, from 1; 0 when only the file is known.</param>
/// <param name="Column">Column in characters (Unicode scalar values), from 1; 0 when only the line is known.</param>
/// <param name="Length">Length of the marked text on that line in characters; 0 when only a position is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <summary>No place, as for a thing that the program itself made.</summary>
    public static SourceSpan None => new(string.Empty, 0, 0);

    /// <summary>A span that names a whole file; its line and column are 1.</summary>
    /// <param name="file">The path, with forward slashes.</param>
    public static SourceSpan OfFile(string file) => new(file, 1, 1);

    /// <summary>Whether the span names a place at all.</summary>
    public bool IsNone => string.IsNullOrEmpty(File);

    /// <summary>The span as <c>file:line:column</c>; <c>-</c> for no place.</summary>
    public override string ToString() => IsNone ? "-" : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
