using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>Carries hyphenation points over from characters to clusters, with the hyphen that a line ending there gets.</summary>
internal static class DiscretionaryHyphens
{
    private const int StackLimit = 1024;

    /// <summary>
    /// The hyphen after each cluster; null where a line may not end or may end without one. Empty when there is none at all.
    /// </summary>
    /// <param name="normalized">The paragraph, with the author's soft hyphens.</param>
    /// <param name="clusters">Its clusters; a point inside one, such as a ligature, is lost.</param>
    /// <param name="canBreakAfter">Where lines may end anyhow.</param>
    /// <param name="paragraph">Its styles.</param>
    public static ImmutableArray<HyphenGlyph?> After(
        NormalizedText normalized, ImmutableArray<Cluster> clusters, ImmutableArray<bool> canBreakAfter, ParagraphText paragraph)
    {
        // Headlines are broken by sense; a divided word has no place in them (composition.md C13.7).
        if (paragraph.IsDisplay) return [];
        var text = normalized.Text;
        var points = text.Length <= StackLimit ? stackalloc bool[text.Length] : new bool[text.Length];
        var (division, wanted) = (paragraph.Language.Division, paragraph.Composition.Hyphenation);
        if (wanted.Words == WordDivision.None) points.Clear();
        var hasPoints = wanted.Words != WordDivision.None
            && division.FindPoints(text, points, new DivisionLimits(wanted.Shortest, wanted.Before, wanted.Behind, wanted.Never));
        hasPoints |= BreakControls.AddHyphens(normalized.Controls, paragraph.Language.Classes, text, points);
        if (!hasPoints) return [];
        var hyphens = new HyphenGlyph?[clusters.Length];
        for (var i = 0; i + 1 < clusters.Length; i++)
        {
            var at = clusters[i + 1].TextStart;
            if (!points[at] || canBreakAfter[i]) continue;
            hyphens[i] = HyphenOf(
                clusters[i], paragraph.Runs[clusters[i].Style].Style.Size,
                wanted.Words == WordDivision.NamesLast && division.IsInName(text, at) && !IsAuthors(normalized, at));
        }

        return [.. hyphens];
    }

    /// <summary>Whether the author has set the hyphen, who may divide names.</summary>
    private static bool IsAuthors(NormalizedText normalized, int at)
    {
        foreach (var placed in normalized.Controls)
        {
            if (placed.Before == at && placed.Control == BreakControl.SoftHyphen) return true;
        }

        return false;
    }

    private static HyphenGlyph? HyphenOf(Cluster cluster, Pt size, bool isInName)
    {
        // The glyph of the typed hyphen, so that the two look alike on one page.
        if (!cluster.Face.TryGetGlyph('-', out var glyph)) return null;
        return new HyphenGlyph(glyph, size.Scale(cluster.Face.AdvanceOf(glyph), cluster.Face.UnitsPerEm)) { IsInName = isInName };
    }
}
