using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>
/// What holds for any manuscript: every letter and digit of it stands in the article's texts, in the order of its lines, or a finding
/// names its place. Mark-up that has a form on the page (entities, line breaks, marks of notes, numbers of lists) is none of its words.
/// </summary>
[Slow]
public sealed class ManuscriptLossTests
{
    private static readonly string[] Fragments =
    [
        "新", "闻", "港口", "春眠不觉晓，", "处处闻啼鸟。", "“专网”", "（一）", "《书》", "：", "。", "，", "AI", "GLM-5", "it’s", "OK",
        "km", "5", "12", "2026", "8.5%", "100万元", "５", "3.14", "*", "**", "***", "~~", "==", "_", "`", "#", "###", "＃", ">", "- ", "+ ",
        "1. ", "1) ", "01. ", "2024. ", "[", "]", "[^1]", "[^a]: ", "[链接](http://a.cn)", "[甲][a]", "[a]: http://a.cn/b", "[ ] ", "(", ")",
        "<sub>", "</sub>", "<sup>", "</sup>", "<br>", "<b>", "</b>", "<!-- 注 -->", "<", "|", "|---|---|", "---", "\\", "\\*", "&amp;", "&",
        "~", "=", "!", "  \n", "\\\n", "\n", "\n\n", "\n\n", "\n\n- ", "\n\n> ", "\n\n### ", " ", "　", "{甲|jiǎ}", "𠀀", "é", "１０", "```\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Fragments.Length - 1].Array[1, 50]
        .Select(parts => string.Concat(parts.Select(i => Fragments[i])));

    private static readonly Regex Understood = new(
        @"</?(sub|sup|br)\s*/?>|&\w+;|\[\^[^\]\[\s\\]+\]|^[ >]*((- |\+ |\* )[ >]*)*\d{1,3}[.)](?=\s|$)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    [Fact]
    public void No_letter_or_digit_of_a_body_is_lost_in_silence() => Texts.Sample(
        body => Assert.Equal(string.Empty, Lost("---\nheadline: 题\n---\n", body, string.Empty)), iter: 20_000, print: Escaped);

    [Fact]
    public void No_letter_or_digit_of_a_headline_is_lost_in_silence() => Texts.Sample(
        text =>
        {
            var line = Regex.Replace(text, @"[\s""\\]+", " ").Trim();
            if (line.Length > 0) Assert.Equal(string.Empty, Lost("---\nheadline: 题\ndeck: \"", line, "\"\n---\n\n文\n"));
        },
        iter: 10_000, print: Escaped);

    [Fact]
    public void The_characters_of_a_text_stand_in_the_order_of_the_manuscript() => Texts.Sample(body =>
    {
        var article = ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n" + body, new DiagnosticBag()), "a");
        foreach (var block in article?.Blocks ?? [])
        {
            var spans = Enumerable.Range(0, block.Text.Text.Length).Select(block.Text.SpanAt);
            var places = spans.Select(span => (span.Line, span.Column)).ToList();
            Assert.Equal(places.Order(), places);
        }
    }, iter: 5_000, print: Escaped);

    /// <summary>The letters and digits that are neither set nor reported.</summary>
    private static string Lost(string before, string body, string after)
    {
        var bag = new DiagnosticBag();
        var text = before + body + after;
        var article = ArticleReader.Read(TempProject.Session(text, bag), "a");
        if (article is null) return bag.HasErrors ? string.Empty : "all";
        var set = new HashSet<(int Line, int Column, Rune Rune)>();
        foreach (var block in article.Blocks) Add(block.Text, set);
        if (article.Deck is { } deck) Add(deck, set);
        var understood = Understood.Matches(body).SelectMany(match => Enumerable.Range(match.Index, match.Length)).ToHashSet();
        var lost = new StringBuilder();
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        for (var i = 0; i < body.Length; column++)
        {
            var rune = Rune.GetRuneAt(body, i);
            var place = new SourceSpan("in", line, column, 1);
            if (Rune.IsLetterOrDigit(rune) && !understood.Contains(i) && !set.Contains((line, column, rune)) && !bag.Any(Covers))
                lost.Append(FormattableString.Invariant($"{rune}@{line}:{column} "));
            if (rune.Value == '\n') (line, column) = (line + 1, 0);
            i += rune.Utf16SequenceLength;

            // A place on several lines ends at the end of its first one: the rest of the comment, code or table belongs to it.
            bool Covers(Diagnostic d) => d.Span.Line <= place.Line && (d.Span.Line < place.Line
                ? d.Code == DiagnosticCodes.UnsupportedMarkdown && IsLong(d)
                : d.Span.Column <= place.Column && place.Column < d.Span.Column + Math.Max(1, d.Span.Length));
        }

        return lost.ToString();
    }

    private static bool IsLong(Diagnostic d) => d.Message.Contains("omment", StringComparison.Ordinal)
        || d.Message.Contains("Code", StringComparison.Ordinal) || d.Message.Contains("tag", StringComparison.Ordinal)
        || d.Message.Contains("link", StringComparison.Ordinal) || d.Message.Contains("image", StringComparison.Ordinal);

    private static void Add(ManuscriptText text, HashSet<(int Line, int Column, Rune Rune)> set)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text.Text, i, out var rune)) continue;
            var span = text.SpanAt(i);
            set.Add((span.Line, span.Column, rune));
        }

        foreach (var ruby in text.Rubies) Add(ruby.Reading, set);
    }

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
