using PrintLayout.Copy;
using PrintLayout.Layout.Legs;

namespace PrintLayout.Makeup.Shapes;

/// <summary>Rows that a text takes at a measure.</summary>
/// <param name="Natural">By nature.</param>
/// <param name="Least">With every paragraph as tight as it may be.</param>
/// <param name="Most">With every paragraph as loose as it may be and all crossheads opened.</param>
internal readonly record struct TextRows(int Natural, int Least, int Most)
{
    // Of the paragraphs of a story about one in five can lose a line, and one in four can gain one; each crosshead opens by a row.
    private const int Tighter = 5;
    private const int Looser = 4;

    /// <summary>
    /// The rows of a text, least and most by experience: to know them all paragraphs would have to be set three times, for each measure
    /// that is thought of. A form that is chosen is set, and corrects what was wrong.
    /// </summary>
    /// <param name="text">The text at a measure.</param>
    /// <param name="blocks">The paragraphs and crossheads of the story.</param>
    public static TextRows Of(StoryFiller text, IReadOnlyCollection<ArticleBlock> blocks)
    {
        var crossheads = blocks.Count(block => block is CrossheadBlock);
        var paragraphs = blocks.Count - crossheads;
        return new(text.Rows, text.Rows - (paragraphs / Tighter), text.Rows + (paragraphs / Looser) + crossheads);
    }

    /// <summary>
    /// What it costs in all likelihood to bring the text to so many rows; null when it cannot be. Rows that the last leg stays short cost a
    /// little, paragraphs set otherwise about as much each.
    /// </summary>
    /// <param name="rows">Rows of the legs.</param>
    /// <param name="shortRow">Cost of a row that the last leg stays short.</param>
    /// <param name="changed">Cost of a paragraph set a line tighter or looser.</param>
    public int? CostOf(int rows, int shortRow, int changed)
    {
        var over = rows - Natural;
        if (rows < Least || rows > Most + LegPlan.ShortLastLeg) return null;
        if (over < 0) return -over * changed;
        var rest = Math.Max(0, over - LegPlan.ShortLastLeg);
        return Math.Min(over * Math.Min(shortRow, changed), ((over - rest) * shortRow) + (rest * changed));
    }
}
