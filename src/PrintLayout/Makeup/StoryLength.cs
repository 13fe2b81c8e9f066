using PrintLayout.Copy;

namespace PrintLayout.Makeup;

/// <summary>Makes stories shorter and longer, to see what would fill a page.</summary>
internal static class StoryLength
{
    /// <summary>A story without characters at its end; its first paragraph stays whole.</summary>
    /// <param name="story">The story.</param>
    /// <param name="count">Characters to cut.</param>
    public static Article Shorter(Article story, int count)
    {
        var blocks = story.Blocks.ToBuilder();
        while (count > 0 && blocks.Count > 1)
        {
            var last = blocks[^1];
            var length = last.Text.Text.Length;
            if (last is ParagraphBlock paragraph && length > count)
            {
                blocks[^1] = paragraph with { Text = paragraph.Text.Slice(0, length - count) };
                break;
            }

            blocks.RemoveAt(blocks.Count - 1);
            count -= length;
        }

        return story with { Blocks = blocks.ToImmutable() };
    }

    /// <summary>A story with characters added at its end: its own paragraphs once more.</summary>
    /// <param name="story">The story; it has a paragraph.</param>
    /// <param name="count">Characters to add.</param>
    public static Article Longer(Article story, int count)
    {
        var paragraphs = story.Blocks.OfType<ParagraphBlock>().ToList();
        var blocks = story.Blocks.ToBuilder();
        for (var i = 0; count > 0; i++)
        {
            var paragraph = paragraphs[i % paragraphs.Count];
            var length = Math.Min(count, paragraph.Text.Text.Length);
            if (length == 0) break;
            blocks.Add(paragraph with { Text = paragraph.Text.Slice(0, length) });
            count -= length;
        }

        return story with { Blocks = blocks.ToImmutable() };
    }
}
