using PrintLayout.Copy;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Articles;

/// <summary>Writes a text of a manuscript with its mark-up and readings.</summary>
internal static class StyledText
{
    private static readonly (TextStyle Style, string Tag)[] Tags =
    [
        (TextStyle.Strong, "strong"), (TextStyle.Emphasis, "em"), (TextStyle.Subscript, "sub"), (TextStyle.Superscript, "sup"),
    ];

    /// <summary>Writes a text; breaks of the author are breaks.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The text.</param>
    public static void Write(HtmlWriter html, ManuscriptText text)
    {
        var cuts = new SortedSet<int> { 0, text.Text.Length };
        foreach (var range in text.Styles) cuts.UnionWith([range.Start, range.Start + range.Length]);
        foreach (var ruby in text.Rubies) cuts.UnionWith([ruby.Start, ruby.Start + ruby.Length]);
        var from = 0;
        foreach (var cut in cuts.Where(cut => cut > 0))
        {
            Piece(html, text, from, cut);
            from = cut;
        }
    }

    private static void Piece(HtmlWriter html, ManuscriptText text, int from, int to)
    {
        var style = TextStyle.None;
        foreach (var range in text.Styles.Where(range => range.Start <= from && to <= range.Start + range.Length)) style |= range.Style;
        var tags = Tags.Where(tag => style.HasFlag(tag.Style)).Select(tag => tag.Tag).ToArray();
        foreach (var tag in tags) html.Start(tag);
        var readings = text.Rubies.Where(ruby => ruby.Start == from && ruby.Start + ruby.Length == to).Take(1).ToArray();
        if (readings.Length > 0) html.Start("ruby");
        var lines = text.Text[from..to].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) html.Void("br");
            html.Text(lines[i]);
        }

        foreach (var ruby in readings) html.Element("rt", ruby.Reading.Text).End();
        foreach (var _ in tags) html.End();
    }
}
