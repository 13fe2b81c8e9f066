using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C9.2 over the paragraphs of the samples and of the gallery.</summary>
public sealed class LoneCharacterTests
{
    [Theory]
    [InlineData(10, 0), InlineData(11, 0), InlineData(13, 0)]
    [InlineData(10, 2), InlineData(11, 2), InlineData(13, 2)]
    public void No_paragraph_of_ours_ends_in_a_lone_character(int measure, int indent)
    {
        using var composer = new Composer();
        var lone = new List<string>();
        var count = 0;
        foreach (var text in Paragraphs())
        {
            count++;
            var lines = composer.Lines(text, measure * 1000, indent * 1000);
            if (lines.Length > 1 && Items(lines[^1]) < 2) lone.Add($"{lines[^2]}|{lines[^1]}");
        }

        Assert.True(count > 90, $"only {count} paragraphs were read");
        Assert.Empty(lone);
    }

    /// <summary>Letters that are not marks; a number or word is one.</summary>
    private static int Items(string line)
    {
        var items = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsLetterOrDigit(line[i]) && (line[i] > 0x2000 || i == 0 || line[i - 1] > 0x2000)) items++;
        }

        return items;
    }

    private static IEnumerable<string> Paragraphs()
    {
        var findings = new DiagnosticBag();
        var samples = Directory.GetDirectories(Path.Combine(TestPaths.Root, "seeds"));
        foreach (var folder in samples.Append(Path.Combine(TestPaths.Root, "layouts", "gallery")))
        {
            var articles = Path.Combine(folder, "articles");
            if (!Directory.Exists(articles)) continue;
            foreach (var file in Directory.GetFiles(articles, "*.md").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                var article = ArticleReader.Read(file, name, TestPaths.Root, findings, LayoutLimits.Default);
                foreach (var block in article?.Blocks ?? [])
                {
                    if (block is not TableBlock) yield return block.Text.Text;
                }
            }
        }
    }
}
