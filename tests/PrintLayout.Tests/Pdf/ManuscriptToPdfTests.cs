using System.Text;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Reading;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Layout;
using PrintLayout.Text.Items;

namespace PrintLayout.Tests.Pdf;

/// <summary>
/// The whole way, from a manuscript to what other programs read in the finished PDF: every letter and digit, in order, composed (NFC);
/// one without a glyph too, which PL2002 names. <see cref="ManuscriptLossTests"/> holds the first half of the way against the manuscript
/// itself.
/// </summary>
[Slow]
public sealed class ManuscriptToPdfTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly string[] Pieces =
    [
        "新", "闻", "人工智能", "产业发展", "一", "的", "在", "了", "，", "。", "、", "：", "《专精》", "“引语”", "（注）", "！", "？！",
        "——", "……", "·", "～", "AI", "GLM-5", "2025", "75%", " and the newspaper ", "McDonald’s", "1.2万亿元", "－5℃", "5×6", "$1299、$1599、",
        "http://example.cn/a-b_c?d=e&f=1", "li.wei@example.com", "10:30", "[1]", "小米集团-W", ".env", "¥3.50",
        "**“专网”**", "*强调*", "{甲|jiǎ}", "H<sub>2</sub>O", "CO₂", "m<sup>2</sup>", "&amp;", "&ldquo;引&rdquo;", "\\*", "  \n", "\n",
        "Dvor\u030Ca\u0301k", "Nguye\u0302\u0303n", "e\u0302\u0304", "A\u030Angstr\u00F6m", "한국", "\u200B", "\u2060", "\uFEFF", "\u00AD",
        "葛\U000E0100", "☎\uFE0E", "𠀀", "①", "㎡", "２５％", "ＡＢ", "０９", "internationalisation", "Ω", "がぎ", "ﬁ",
    ];

    private static readonly Gen<string> Bodies = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[20, 160]
        .Select(pieces => "新" + string.Concat(pieces)).Array[1, 4].Select(paragraphs => string.Join("\n\n", paragraphs));

    [Fact]
    public void Every_letter_and_digit_of_a_manuscript_is_read_in_the_pdf_in_order() => Gen.Select(Bodies, Gen.Int[3, 4]).Sample(
        (body, columns) =>
        {
            var findings = new DiagnosticBag();
            var article = ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n\n" + body + "\n", findings), "a")!;
            var made = pages.Make(findings, TestPages.Layout(TestPages.Module("a", 1, columns, 1, 100)), article);
            var pdf = PdfSample.Write(made.Page with
            {
                Items = [.. made.Page.Items.Where(item => item is GlyphRun { Role: ItemRole.Body })],
            });
            var expected = string.Concat(article.Blocks.Select(block => Words(block.Text.Text)));
            Assert.Equal(expected, Words(OutsideTool.PopplerText(pdf)));
            Assert.Equal(expected, Words(OutsideTool.MuPdfText(pdf)));
        },
        iter: 60, threads: 1, print: sample => System.Text.Json.JsonSerializer.Serialize(sample.Item1));

    /// <summary>
    /// Letters, marks on them and digits, composed (without ICU the framework does not; CombiningMarkTests holds ours against Unicode's
    /// table); full-width Latin is folded as composition.md C1.7 says.
    /// </summary>
    private static string Words(string text)
    {
        var words = new StringBuilder();
        foreach (var rune in ComposedText.Of(text).Text.EnumerateRunes())
        {
            // Poppler spells the ligature out.
            if (rune.Value == 'ﬁ') words.Append("fi");
            if (rune.Value == 'ﬁ') continue;
            var folded = rune.Value is >= 0xFF10 and <= 0xFF5A ? new Rune(rune.Value - 0xFEE0) : rune;
            if (Rune.IsLetterOrDigit(folded) || Rune.GetUnicodeCategory(folded) is System.Globalization.UnicodeCategory.NonSpacingMark
                && folded.Value is not (>= 0xE0100 and <= 0xE01EF) and not 0xFE0E)
                words.Append(folded.ToString());
        }

        return words.ToString();
    }
}
