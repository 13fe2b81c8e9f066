using PrintLayout.Copy;

namespace PrintLayout.Production.Gate.Cases;

/// <summary>The texts of a story, as a reader reads them.</summary>
internal static class StoryTexts
{
    /// <summary>All that is printed of a story, with where it stands in the manuscript.</summary>
    /// <param name="article">The story.</param>
    public static IEnumerable<ManuscriptText> All(Article article) => Head(article).Concat(BelowHead(article));

    /// <summary>Its head: the lines above and below it included.</summary>
    /// <param name="article">The story.</param>
    public static IEnumerable<ManuscriptText> Head(Article article) =>
        new[] { article.Kicker, article.Headline, article.Deck, article.JumpHeadline }.OfType<ManuscriptText>();

    /// <summary>What stands below its head: text, captions, tables and boxes.</summary>
    /// <param name="article">The story.</param>
    public static IEnumerable<ManuscriptText> BelowHead(Article article)
    {
        if (article.Standfirst is { } standfirst) yield return standfirst;
        foreach (var block in article.Blocks) yield return block.Text;
        foreach (var figure in article.Figures)
        {
            if (figure.Caption is { } caption) yield return caption;
            if (figure.Credit is { } credit) yield return credit;
            foreach (var text in Of(figure.Content)) yield return text;
        }
    }

    private static IEnumerable<ManuscriptText> Of(FigureContent? content) => content switch
    {
        BoxContent box => Some(box.Title).Concat(box.Blocks.Select(block => block.Text)),
        TableContent table => Some(table.Title).Concat(table.Notes).Append(table.Table.Text),
        ChartContent chart => Some(chart.Title).Concat(chart.Notes).Concat(chart.Categories),
        _ => [],
    };

    private static IEnumerable<ManuscriptText> Some(ManuscriptText? text) => text is null ? [] : [text];
}
