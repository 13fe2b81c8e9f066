using PrintLayout.Punctuation.Rules;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>The rules over real text: clean manuscripts stay, and the raw page comes out as its manuscripts have it.</summary>
public sealed class SeedPunctuationTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Path.Combine(TestPaths.Root, "seeds/a2/articles")).Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)];

    private static string Source => File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/a2/source.txt"));

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_clean_manuscript_has_no_findings(string article) =>
        Assert.Empty(PunctuationRules.Find(File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/a2/articles", article))));

    [Fact]
    public void The_raw_page_keeps_no_ascii_mark_but_those_of_numbers()
    {
        var text = Punctuated.Certain(Source);
        Assert.DoesNotContain(text, c => c is ',' or ':' or ';' or '(' or ')' or '?');
        // Those of 70.7%, 0.1 and 1.2.
        Assert.Equal(Source.Count(c => c == '.'), text.Count(c => c == '.'));
        Assert.Equal(Source.Count(c => c is ',' or '，'), text.Count(c => c == '，'));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_paragraph_of_the_manuscripts_stands_in_the_mended_page(string article)
    {
        var mended = Punctuated.Certain(Source);
        var body = File.ReadAllText(Path.Combine(TestPaths.Root, "seeds/a2/articles", article)).Split("\n---\n", 2)[1];
        var paragraphs = body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // Paragraphs that a column end cut in two are the import's to rejoin; the rest must be there word for word.
        var missing = paragraphs.Count(paragraph => !mended.Contains(paragraph, StringComparison.Ordinal));
        Assert.True(missing <= 3, string.Join('\n', paragraphs.Where(paragraph => !mended.Contains(paragraph, StringComparison.Ordinal))));
    }
}
