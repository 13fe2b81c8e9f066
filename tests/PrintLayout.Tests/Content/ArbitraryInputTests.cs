using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Inks;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

[Slow]
public sealed class ArbitraryInputTests
{
    private static readonly string[] Fragments =
    [
        "---\n", "headline: ", "题", "|", "\n", "\r\n", "\r", " ", "  ", "\t", "> ", "- ", "1. ",
        "#", "### ", "*", "**", "_", "`", "```\n", "[", "]", "(", ")",
        "](x)", "![", "<", "<b>", "</div>", "<!--", "-->", "&amp;", "&#0;", "\\", "\"", "'", "{", "}", ",",
        ": ", "? ", "&a ", "*a", "!t ", "%YAML 1.2\n", ">-\n", "|\n",
        "paper: ", "date: 2026-01-20\n", "pages:\n", "page: A1", "layout: ", "../", "master: ", "modules:\n",
        "columns: ", "1-4", "size: 9pt", "section: ", "figures: ",
        "甲", "𠀀", "“", "。", "a", "1", "-", "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "\uFFFD", "|---|\n",
        "~~~", "http://a", "@", "    ", "{甲|jiǎ}", "{甲乙|a b}",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Int[0, Fragments.Length - 1].Array[0, 60].Select(parts => string.Concat(parts.Select(i => Fragments[i]))));

    [Fact]
    public void No_text_makes_a_reader_throw()
    {
        Text.Sample(text =>
        {
            var bag = new DiagnosticBag();
            var readings = new object?[]
            {
                ArticleReader.Read(TempProject.Session(text, bag), "a"),
                ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n" + text, bag), "a"),
                ArticleReader.Read(TempProject.Session("---\nheadline: " + text + "\n---\n", bag), "a"),
                EditionReader.Read(TempProject.Session(text, bag)),
                PageLayoutReader.Read(TempProject.Session(text, bag)),
                PageMasterReader.Read(TempProject.Session(text, bag)),
                HouseStyleReader.Read(TempProject.Session(text, bag), InkPalette.Newsprint),
                FontManifestReader.Read(TempProject.Session(text, bag)),
                ProjectConfigReader.Read(TempProject.Session(text, bag)),
            };
            // Whoever gives nothing must have said why.
            return (readings.All(r => r is not null) || bag.HasErrors) && bag.All(d => d.Span is { Line: >= 1, Column: >= 1 });
        }, iter: 4000, print: Escaped);
    }

    [Fact]
    public void Every_Han_character_of_a_body_is_set_or_its_loss_is_reported()
    {
        Text.Sample(text =>
        {
            var bag = new DiagnosticBag();
            var article = ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n" + text, bag), "a");
            if (article is null) return bag.HasErrors;
            var kept = string.Concat(article.Blocks.Select(b => b.Text.Text));
            // Readings are taken out of the text, each to its base: then the characters are counted, not their order.
            var readings = string.Concat(article.Blocks.SelectMany(b => b.Text.Rubies).Select(r => r.Reading.Text));
            var isKept = readings.Length == 0
                ? Han(kept) == Han(text)
                : Han(kept + readings).EnumerateRunes().Order().SequenceEqual(Han(text).EnumerateRunes().Order());
            return isKept || bag.Any(d => d.Code == DiagnosticCodes.UnsupportedMarkdown);
        }, iter: 4000, print: Escaped);
    }

    [Fact]
    public void Every_character_maps_to_the_same_character_of_the_file()
    {
        Text.Sample(text =>
        {
            var file = "---\nheadline: 题\n---\n" + text;
            var lines = file.Split(["\r\n", "\r", "\n"], StringSplitOptions.None).Select(l => l.EnumerateRunes().ToArray()).ToArray();
            var article = ArticleReader.Read(TempProject.Session(file, new DiagnosticBag()), "a");
            foreach (var block in article?.Blocks ?? [])
            {
                for (var i = 0; i < block.Text.Text.Length; i++)
                {
                    if (!Rune.TryGetRuneAt(block.Text.Text, i, out var rune) || rune.Value is not (>= 0x4E00 and < 0xA000 or 0x20000))
                        continue;
                    var span = block.Text.SpanAt(i);
                    if (lines[span.Line - 1][span.Column - 1] != rune) return false;
                }
            }

            return true;
        }, iter: 4000, print: Escaped);
    }

    [Theory]
    [InlineData("[](", 60_000)]
    [InlineData("[", 100_000)]
    [InlineData("<a ", 100_000)]
    [InlineData("<div><a ", 50_000)]
    [InlineData("**a_", 50_000)]
    [InlineData("`a``", 50_000)]
    [InlineData("|a", 60_000)]
    [InlineData("> ", 60_000)]
    [InlineData("a\n\n", 100_000)]
    [InlineData("- ", 60_000)]
    [InlineData("? ", 60_000)]
    [InlineData("\"", 60_000)]
    [InlineData("k: ", 60_000)]
    [InlineData("a\n", 90_000)]
    [InlineData("{a: ", 60_000)]
    public void Long_runs_of_marks_take_no_long_time(string mark, int times)
    {
        var run = string.Concat(Enumerable.Repeat(mark, times));
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n" + run, bag), "a");
        ArticleReader.Read(TempProject.Session("---\nheadline: " + run + "\n---\n文", bag), "a");
        EditionReader.Read(TempProject.Session("pages:\n- " + run, bag));
        // Generous for a busy machine; what is quadratic takes minutes.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static string Escaped(string text) => JsonSerializer.Serialize(text);

    private static string Han(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is >= 0x4E00 and < 0xA000 or 0x20000));
}
