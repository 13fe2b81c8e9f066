using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Furniture;

/// <summary>A line of a nameplate.</summary>
/// <param name="Text">Its text; a line feed ends the line in an ear and is a space in a strip.</param>
/// <param name="Span">Where it comes from.</param>
/// <param name="Weight">How strong it is set.</param>
internal readonly record struct NameplateLine(string Text, SourceSpan Span, NameplateWeight Weight = NameplateWeight.Info)
{
    /// <summary>Whether an ear that it is too wide for may divide it at its blanks.</summary>
    public bool IsDivisible { get; init; }
}
