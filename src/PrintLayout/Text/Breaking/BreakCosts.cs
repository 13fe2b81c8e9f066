using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// What it costs to end a line of display text at a place (composition.md C13.1): as much as one line being so much of the measure off the
/// mean, in thousandths, squared.
/// </summary>
internal static class BreakCosts
{
    /// <summary>What a break at the author's white between two parts is worth.</summary>
    private const int AtBlank = 700;

    /// <summary>What a break behind a stop is worth.</summary>
    private const int BehindStop = 450;

    /// <summary>What a break before an opening or behind a closing mark is worth.</summary>
    private const int BesideBracket = 150;

    /// <summary>What a break behind a particle is worth that ends a phrase more surely than the model can tell, such as 的 and 了.</summary>
    private const int BehindParticle = 100;

    /// <summary>What it costs to cut a phrase.</summary>
    private const int InsidePhrase = 700;

    /// <summary>What it costs to end a line with 在, 将 and their like.</summary>
    private const int LeanerLast = 1_000;

    /// <summary>What it costs to start a line with 的, 了 and their like: more than lines of any lengths.</summary>
    private const int ParticleFirst = 2_000;

    /// <summary>Cost of a line that ends behind a cluster that is not the last of its text.</summary>
    /// <param name="paragraph">The text.</param>
    /// <param name="last">The last cluster of the line.</param>
    public static long After(ShapedParagraph paragraph, int last)
    {
        var next = paragraph.Clusters[last + 1];
        var tie = paragraph.Ties[next.TextStart];
        if (tie.IsBadCut()) return Square(Cutting(tie));
        if (IsAuthors(paragraph, last)) return -Square(AtBlank);
        var display = paragraph.Language.Display;
        return paragraph.Clusters[last].Class switch
        {
            CharacterClass.PauseStop or CharacterClass.FinalStop => -Square(BehindStop),
            CharacterClass.Closer => -Square(BesideBracket),
            _ when next.Class == CharacterClass.Opener => -Square(BesideBracket),
            _ when IsParticle(paragraph, next, display) => Square(ParticleFirst),
            _ when tie != BreakTie.None => Square(Cutting(tie)),
            _ when IsLeaner(paragraph, paragraph.Clusters[last], display) => Square(LeanerLast),
            _ when !display.Phrases.BeginsAt(paragraph.Text, next.TextStart) => Square(InsidePhrase),
            _ => display.EndsPhrase.Contains(paragraph.Text[next.TextStart - 1], StringComparison.Ordinal) ? -Square(BehindParticle) : 0,
        };
    }

    /// <summary>Whether the author has left white there or ended a line.</summary>
    private static bool IsAuthors(ShapedParagraph paragraph, int last) =>
        paragraph.Spaces[last] is { Kind: SpaceKind.Rigid, TextLength: > 0 } || paragraph.LineEnds.AsSpan().BinarySearch(last + 1) >= 0;

    /// <summary>和 is a particle, and no particle in 和平.</summary>
    private static bool IsParticle(ShapedParagraph paragraph, Cluster next, DisplayBreaking display)
    {
        var behind = next.TextStart + next.TextLength;
        return display.NeverFirst.Contains(paragraph.Text[next.TextStart], StringComparison.Ordinal)
            && (behind >= paragraph.Text.Length || paragraph.Ties[behind] is not (BreakTie.Word or BreakTie.Name));
    }

    /// <summary>在 leans on what comes behind it, and does not in 存在.</summary>
    private static bool IsLeaner(ShapedParagraph paragraph, Cluster cluster, DisplayBreaking display) =>
        display.NeverLast.Contains(paragraph.Text[cluster.TextStart], StringComparison.Ordinal)
        && !paragraph.Ties[cluster.TextStart].IsBadCut();

    /// <summary>
    /// What it costs to cut what belongs together. The bad cuts are dearer than lines of any lengths; of two, that of a title is the lesser
    /// evil.
    /// </summary>
    private static int Cutting(BreakTie tie) => tie switch
    {
        BreakTie.None => 0,
        BreakTie.Compound => 1_000,
        BreakTie.Loose => 1_200,
        BreakTie.Title => 2_200,
        BreakTie.Name => 2_600,
        BreakTie.Number => 2_800,
        BreakTie.Word => 3_000,
    };

    private static long Square(int value) => (long)value * value;
}
