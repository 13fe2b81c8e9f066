using PrintLayout.Diagnostics;

namespace PrintLayout.Text.Paragraphs;

/// <summary>Leads from the characters of a paragraph to the places of the manuscript where they stand.</summary>
internal static class SpanMap
{
    /// <summary>The map of a paragraph: UTF-16 units of its runs, one behind the other.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static Func<int, SourceSpan> Of(ParagraphText paragraph)
    {
        var runs = paragraph.Runs;
        return index =>
        {
            foreach (var run in runs)
            {
                if (index < run.Text.Text.Length || ReferenceEquals(run, runs[^1])) return run.Text.SpanAt(index);
                index -= run.Text.Text.Length;
            }

            return SourceSpan.None;
        };
    }
}
