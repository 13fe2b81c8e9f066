using System.Collections.Immutable;
using PrintLayout.Copy;

namespace PrintLayout.Epaper.Articles;

/// <summary>A story of an edition, whole, however many pages it is printed on.</summary>
/// <param name="Key">Its name in the site; its slug, with a number where two stories of the day have the same.</param>
/// <param name="Path">Its manuscript, as the edition names it.</param>
/// <param name="Article">The story.</param>
/// <param name="Pages">The pages that it stands on, in order.</param>
internal sealed record OnlineStory(string Key, string Path, Article Article, ImmutableArray<string> Pages)
{
    /// <summary>The name of its page.</summary>
    public string File => $"story-{Key}.html";

    /// <summary>Its headline on one line.</summary>
    public string Headline => OneLine(Article.Headline.Text);

    /// <summary>Its pictures on its own page, by the index of the figure: file, width and height.</summary>
    public ImmutableSortedDictionary<int, StoryPicture> Pictures { get; init; } = ImmutableSortedDictionary<int, StoryPicture>.Empty;

    /// <summary>The first words of its text.</summary>
    public string Summary
    {
        get
        {
            const int Most = 120;
            var text = Article.Standfirst ?? Article.Blocks.OfType<ParagraphBlock>().FirstOrDefault()?.Text;
            if (text is null) return string.Empty;
            var line = OneLine(text.Text);
            var end = Math.Min(Most, line.Length);
            if (end < line.Length && char.IsHighSurrogate(line[end - 1])) end--;
            return end == line.Length ? line : line[..end] + "…";
        }
    }

    /// <summary>A text without the breaks that its author asked for.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text) =>
        text.Replace("\n", text.Any(c => c > 0x2E80) ? string.Empty : " ", StringComparison.Ordinal);
}
