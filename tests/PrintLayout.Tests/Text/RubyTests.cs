using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Pdf;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>
/// Readings above words (composition.md C10.2, C12.3 to C12.7): 9 pt Song with readings of 3.24 pt Kai, in lines of 12 pt.
/// </summary>
public sealed class RubyTests : IDisposable
{
    private static readonly Pt Size = new(9_000);
    private static readonly Pt Row = new(12_000);
    private static readonly Pt ReadingSize = new(3_240);
    private static readonly Pt OnPage = new(50_000);
    private readonly FontFace _song = TestFonts.Open(TestFonts.Serif);
    private readonly FontFace _kai = TestFonts.Open(TestFonts.Kai);
    private readonly ParagraphShaper _shaper = new();
    private readonly DiagnosticBag _findings = [];

    public void Dispose()
    {
        _shaper.Dispose();
        _song.Dispose();
        _kai.Dispose();
    }

    [Fact]
    public void A_reading_narrower_than_its_base_moves_nothing()
    {
        var plain = Shape("汉拼音字");
        var shaped = Shape("汉{拼音|pīn yīn}字");
        Assert.Equal("汉拼音字", shaped.Text);
        Assert.Equal(plain.Clusters, shaped.Clusters);
        Assert.Equal(plain.Glyphs, shaped.Glyphs);
        Assert.Equal(["1-2 pīn", "2-3 yīn"], shaped.Rubies.Select(r => $"{r.First}-{r.End} {r.Line.Text}"));
        Assert.All(shaped.Rubies, ruby => Assert.Equal(ReadingSize, ruby.Line.Paragraph.Size));
    }

    [Fact]
    public void A_wider_reading_widens_its_base_on_both_sides_alike_and_keeps_a_quarter_em_from_the_next()
    {
        var shaped = Shape("{双窗|shuāng chuāng}");
        var gap = ReadingSize / 4;
        Assert.All(shaped.Rubies, ruby =>
        {
            var cluster = shaped.Clusters[ruby.First];
            Assert.True(ruby.Line.Width > Size);
            Assert.Equal(ruby.Line.Width + gap, cluster.Body);
            Assert.Equal((cluster.Body - Size) / 2, shaped.Glyphs[cluster.GlyphStart].X);
        });
        var readings = Emit(Set("{双窗|shuāng chuāng}", 13)).Where(run => run.Role == ItemRole.Ruby).ToArray();
        var between = readings[1].Origin.X - (readings[0].Origin.X + shaped.Rubies[0].Line.Width);
        Assert.InRange(between.Milli, gap.Milli - 1, gap.Milli + 1);
    }

    [Fact]
    public void Characters_below_one_reading_share_the_width_and_a_Western_word_keeps_its_letters_together()
    {
        var han = Shape("{双窗|a rather long gloss}");
        Assert.Equal(han.Rubies[0].Line.Width + ReadingSize / 4, han.Clusters[0].Body + han.Clusters[1].Body);
        Assert.InRange((han.Clusters[0].Body - han.Clusters[1].Body).Milli, -1, 1);
        var word = Shape("{GLM|a rather long gloss}");
        var plain = Shape("GLM");
        Assert.Equal(plain.Clusters[1].Body, word.Clusters[1].Body);
        Assert.True(word.Clusters[0].Body > plain.Clusters[0].Body && word.Clusters[2].Body > plain.Clusters[2].Body);
    }

    [Fact]
    public void The_base_of_one_reading_is_not_broken_and_bases_of_single_characters_are()
    {
        // Three em hold 汉 and two of the three characters.
        Assert.Equal(["汉拼音", "三字"], Set("汉{拼音三|pīn yīn sān}字", 3).Select(line => line.Text));
        Assert.Equal(["汉", "拼音三", "字"], Set("汉{拼音三|pīnyīnsān}字", 3).Select(line => line.Text));
    }

    [Fact]
    public void A_word_below_a_reading_has_no_hyphen()
    {
        Assert.Contains(Shape("汉international汉").Hyphens, hyphen => hyphen is not null);
        Assert.DoesNotContain(Shape("汉{international|guó jì}汉").Hyphens, hyphen => hyphen is not null);
    }

    [Fact]
    public void A_base_wider_than_the_measure_is_split_and_keeps_one_reading()
    {
        var lines = Set("{一二三四五|yī èr sān sì wǔ liù}", 3);
        Assert.Contains(lines, line => line.IsEmergency);
        Assert.Equal(["yī èr sān sì wǔ liù"], Emit(lines).Where(run => run.Role == ItemRole.Ruby).Select(run => run.Text));
    }

    [Fact]
    public void A_reading_stands_above_the_middle_of_its_base_right_behind_it_in_the_text()
    {
        var runs = Emit(Set("汉{拼音|pīn yīn}字", 13));
        Assert.Equal(["汉", "拼", "pīn", "音", "yīn", "字"], runs.Select(run => run.Text));
        var line = Set("汉{拼音|pīn yīn}字", 13)[0];
        foreach (var (reading, index) in new[] { (runs[2], 1), (runs[4], 2) })
        {
            var width = line.Paragraph.Rubies[index - 1].Line.Width;
            Assert.InRange((reading.Origin.X + width / 2 - (line.X[index] + Size / 2)).Milli, -1, 1);
            Assert.Equal(ReadingSize, reading.Size);
        }

        Assert.Single(runs.Where(run => run.Role == ItemRole.Ruby).Select(run => run.Origin.Y).Distinct());
    }

    [Theory]
    [InlineData("国国国国国国国国国国{绿藏圆嵌|lǜ zàng yuán qiàn}国国国国国国{双|shuāng}国国国国")]
    [InlineData("国国国国国国国国国国{女黔量嬴|nǚ qián liàng yíng}国国国国国国国国国国")]
    [InlineData("国国国国国国国国国国{汉字|读音}国国国国国国国国国国")]
    public void A_reading_touches_neither_its_base_nor_the_Han_above(string text)
    {
        var lines = Set(text, 10);
        Assert.True(lines.Length > 1);
        var page = PdfSample.Page([.. Emit(lines, OnPage, OnPage)]);
        Assert.Empty(InkAudit.Find(page));
    }

    [Fact]
    public void A_reading_of_half_the_size_as_in_books_would_not_fit_the_gap_of_a_newspaper()
    {
        var lines = Set("国国国国国国国国国国{女黔量嬴|nǚ qián liàng yíng}国国国国国国国国国国", 10, Size / 2);
        Assert.NotEmpty(InkAudit.Find(PdfSample.Page([.. Emit(lines, OnPage, OnPage)])));
    }

    [Fact]
    public void A_reading_below_a_descender_is_a_warning_and_no_error()
    {
        // g reaches 2.3 pt below its baseline, where readings with ascenders stand.
        var lines = Set("ggggggggggggggggggggg{好好好好好好好好|hǎo hǎo hǎo hǎo hǎo hǎo hǎo hǎo}", 10);
        var findings = InkAudit.Find(PdfSample.Page([.. Emit(lines, OnPage, OnPage)]));
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Warning, finding.ToDiagnostic().Severity));
    }

    [Fact]
    public void Readings_are_left_out_of_vertical_lines_with_a_warning()
    {
        var shaped = Shape("汉{拼音|pīnyīn}字", WritingMode.Vertical);
        Assert.Empty(shaped.Rubies);
        Assert.Equal(Shape("汉拼音字", WritingMode.Vertical).Clusters, shaped.Clusters);
        Assert.Equal(["PL2007"], _findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(TestFonts.Serif)]
    [InlineData(TestFonts.Kai)]
    public void The_bundled_faces_have_every_letter_of_pinyin(string file)
    {
        using var face = TestFonts.Open(file);
        foreach (var letter in "abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê")
            Assert.True(face.TryGetGlyph(letter, out _), letter.ToString());
    }

    [Fact]
    public void Text_taken_out_of_the_PDF_has_each_reading_behind_its_base()
    {
        var lines = Set("新闻{拼音|pīn yīn}与{摩尔线程|Moore Threads}报道", 13);
        var pdf = PdfSample.Write(PdfSample.Page([.. Emit(lines, OnPage, OnPage)]));
        const string Expected = "新闻拼pīn音yīn与摩尔线程MooreThreads报道";
        Assert.Equal(Expected, OutsideTool.PopplerText(pdf));
        Assert.Equal(Expected, OutsideTool.MuPdfText(pdf));
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        "新", "闻", "，", "“", "”", "——", "AI", " the ", "{拼音|pīn yīn}", "{双|shuāng}", "{摩尔线程|Moore Threads}", "{AI|rén gōng}", "{“新”|xīn}")
        .List[1, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void Lines_keep_their_measure_bases_stay_whole_and_text_and_readings_come_once_in_order() =>
        Gen.Select(Texts, Gen.Int[6, 20]).Sample(
            (text, measure) =>
            {
                var manuscript = Read("新" + text);
                var lines = Set("新" + text, measure);
                foreach (var line in lines.Where(line => !line.IsEmergency))
                {
                    Assert.True(line.Width <= Size * measure, text);
                    Assert.DoesNotContain(line.Paragraph.Rubies, ruby => ruby.First < line.End && line.End < ruby.End);
                }

                var runs = Emit(lines);
                Assert.Equal(manuscript.Rubies.Select(ruby => ruby.Reading.Text),
                    runs.Where(run => run.Role == ItemRole.Ruby).Select(run => run.Text));
                Assert.Equal(
                    Solid(manuscript.Text), Solid(string.Concat(runs.Where(run => run.Role == ItemRole.Body).Select(run => run.Text))));
            },
            iter: 200,
            threads: 1);

    private static string Solid(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static ManuscriptText Read(string body)
    {
        var bag = new DiagnosticBag();
        var text = ArticleReader.Read(TempProject.Session("---\nheadline: 题\n---\n" + body, bag), "a")!.Blocks[0].Text;
        Assert.Empty(bag);
        return text;
    }

    private ShapedParagraph Shape(string body, WritingMode mode = WritingMode.Horizontal) => Shape(body, ReadingSize, mode);

    private ShapedParagraph Shape(string body, Pt readingSize, WritingMode mode = WritingMode.Horizontal)
    {
        var (song, kai) = (new FontStack("body", [_song]), new FontStack("kai", [_kai]));
        var style = new RunStyle(song, song, Size) { Ruby = new RubyType(kai, readingSize, readingSize / 4) };
        var paragraph = new ParagraphText([new TextRun(Read(body), style)], new SpacingStyle(), LanguageRegistry.Default);
        return _shaper.Shape(paragraph with { WritingMode = mode }, _findings);
    }

    private ImmutableArray<SetLine> Set(string body, int measure) => Set(body, measure, ReadingSize);

    private ImmutableArray<SetLine> Set(string body, int measure, Pt readingSize)
    {
        var shaped = Shape(body, readingSize);
        var spans = new LineBreaker().Break(shaped, new BreakRequest(Size * measure, Pt.Zero)).Lines;
        return [.. spans.Select((span, i) => LineAdjuster.Set(shaped, span, Size * measure, Pt.Zero, justify: i < spans.Length - 1))];
    }

    private static GlyphRun[] Emit(ImmutableArray<SetLine> lines, Pt left = default, Pt top = default)
    {
        var items = new PageItems();
        for (var i = 0; i < lines.Length; i++)
            LineEmitter.Emit(items, new LinePart(lines[i], ItemRole.Body, Ink.SolidBlack, Pt.Zero, Pt.Zero), "story", left, top + Row * i);
        return [.. items.All.Cast<GlyphRun>()];
    }
}
