using Markdig.Syntax.Inlines;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>The mark of a note: <c>[^1]</c> in the text, <c>[^1]:</c> before the note itself.</summary>
internal sealed class NoteMark : LeafInline
{
    /// <summary>What stands between ^ and the closing bracket.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it stands at the start of a line with a colon behind it, and so opens the note.</summary>
    public required bool IsDefinition { get; init; }
}
