using PrintLayout.Geometry;
using PrintLayout.Layout.Trials;
using PrintLayout.Plan.Styles;
using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Testing;

/// <summary>
/// Columns and a story set in the synthetic face at 10 pt: broken, justified and filled into the columns as on a page, by the house's
/// spacing.
/// </summary>
/// <param name="Count">Number of columns.</param>
/// <param name="Measure">Line length.</param>
/// <param name="Lines">Lines that a column holds.</param>
public sealed record TextScenario(int Count, Em Measure, int Lines)
{
    private static readonly Pt Size = new(10_000);

    /// <summary>First-line indent in em; none unless given.</summary>
    public int Indent { get; init; }

    /// <summary>The spacing of the house; the program's own unless given.</summary>
    public SpacingStyle Spacing { get; init; } = new();

    /// <summary>Sets a story.</summary>
    /// <param name="paragraphs">Its paragraphs.</param>
    public SetColumns Story(params string[] paragraphs)
    {
        using var face = SyntheticFace.Open();
        var trial = new TextTrial(face, Size, Measure) { Columns = Count, Lines = Lines, Indent = Indent, Spacing = Spacing };
        var set = trial.Set(paragraphs);
        return new SetColumns(set.Columns, [.. set.Overset.Select(line => line.Text)], set.Findings);
    }
}
