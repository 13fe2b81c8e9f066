using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Pdf;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Rendering;

/// <summary>The sample page, end to end: everything on it, nothing lost, and the same again.</summary>
public sealed class SeedPageTests(SeedRendering seed) : IClassFixture<SeedRendering>
{
    private static readonly string[] Stories = ["ai-listings", "ai-industry", "shen-qinglin", "hisense", "nie-yu"];

    [Fact]
    public void The_command_ends_well_and_leaves_three_files()
    {
        Assert.Equal(0, seed.ExitCode);
        Assert.Equal(["A2.pdf", "A2.png", "report.json"], seed.FileNames);
    }

    [Fact]
    public void All_stories_are_placed_with_nothing_overset_and_no_hole()
    {
        var page = seed.Page();
        Assert.Equal("ok", page.GetProperty("verdict").GetString());
        Assert.Equal(0, page.GetProperty("overset_lines").GetInt32());
        Assert.Equal(0, page.GetProperty("ink_collisions").GetInt32());
        var modules = page.GetProperty("modules").EnumerateArray().ToArray();
        Assert.Equal(Stories, modules.Select(module => module.GetProperty("article").GetString()));
        // The last leg of a story may be a line short; more would show.
        Assert.All(modules, module => Assert.InRange(module.GetProperty("underset_lines").GetInt32(), 0, 1));
    }

    [Fact]
    public void Every_row_of_a_leg_is_accounted_for_and_only_the_last_leg_may_end_short()
    {
        var path = Path.Combine(TestPaths.Root, "layouts/a2.yaml");
        var layout = PageLayoutReader.Read(path, TestPaths.Root, new DiagnosticBag(), LayoutLimits.Default)!;
        Assert.All(layout.Modules.Zip(seed.Page().GetProperty("modules").EnumerateArray()), pair =>
        {
            var (spec, module) = pair;
            var rows = module.GetProperty("leg_rows").EnumerateArray().Select(leg => leg.GetInt32()).ToList();
            var underset = module.GetProperty("underset_lines").GetInt32();
            Assert.Equal(module.GetProperty("capacity_rows").GetInt32(), rows.Sum() + underset);
            // Below one head, and with the rows of a figure counted in, all legs end on the foot of the module.
            Assert.Null(spec.Head.Span);
            var feet = rows.Select((filled, leg) => filled + FigureRows(spec, module, leg + 1)).ToList();
            Assert.All(feet.SkipLast(1), foot => Assert.Equal(feet[0], foot));
            Assert.Equal(feet[0] - underset, feet[^1]);
        });

        static int FigureRows(ModuleSpec spec, JsonElement module, int leg) =>
            spec.Figures is [var figure] && figure.Columns.Contains(leg) ? module.GetProperty("figure_rows")[0].GetInt32() : 0;
    }

    [Fact]
    public void The_uncertain_byline_is_reported_and_no_error_is() =>
        Assert.Equal(
            ["PL1013", "PL2005", "PL2005", "PL2005", "PL3010", "PL3045", "PL3045"],
            seed.Page().GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()).Order());

    [Fact]
    public void Every_validator_finds_the_page_clean_or_its_finding_defended()
    {
        var page = seed.Page();
        string[] clean =
        [
            "holes", "overset_lines", "ink_collisions", "off_grid_baselines", "widows", "crossheads_at_foot", "lone_characters",
            "headline_bumps", "through_cuts", "in_fold", "outside_type_area",
        ];
        Assert.All(clean, key => Assert.Equal((key, 0), (key, page.GetProperty(key).GetInt32())));
        Assert.InRange(page.GetProperty("fill").GetDecimal(), 0.995m, 1m);
        // The second in rank stands at the foot under a small head, and a leg of the strip ends on a first line; the layout says why.
        Assert.Equal(2, page.GetProperty("ladder_inversions").GetInt32());
        Assert.Equal(1, page.GetProperty("orphans").GetInt32());
        Assert.Equal(["orphan", "ladder", "ladder"],
            page.GetProperty("accepted").EnumerateArray().Select(entry => entry.GetProperty("finding").GetString()));
        Assert.All(
            page.GetProperty("diagnostics").EnumerateArray()
                .Where(d => d.GetProperty("code").GetString()!.StartsWith("PL3", StringComparison.Ordinal)),
            d => Assert.Equal("info", d.GetProperty("severity").GetString()));
    }

    /// <summary>
    /// Three paragraphs open with eleven Han and a comma: after the indent eleven em hold the eleven Han, the comma cannot be
    /// squeezed in, and so one em is spread over nine gaps. Nothing else on the page opens beyond a tenth.
    /// </summary>
    [Fact]
    public void Only_the_three_lines_that_no_break_can_help_are_loose_and_no_character_is_alone()
    {
        var page = seed.Page();
        Assert.Equal(3, page.GetProperty("loose_lines").GetInt32());
        Assert.Equal(0, page.GetProperty("lone_characters").GetInt32());
        Assert.All(
            page.GetProperty("modules").EnumerateArray(),
            module => Assert.InRange(module.GetProperty("worst_opening_em").GetDecimal(), 0m, 0.111m));
    }

    [Fact]
    public void The_report_names_the_files_with_their_digests()
    {
        var files = seed.Page().GetProperty("files").EnumerateArray().ToArray();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(seed.Pdf)), files[0].GetProperty("sha256").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(seed.Png)), files[1].GetProperty("sha256").GetString());
    }

    [Fact]
    public void Text_taken_out_by_two_readers_is_the_manuscripts_word_for_word()
    {
        var expected = ExpectedText();
        Assert.Equal(expected, OutsideTool.PopplerText(seed.Pdf));
        Assert.Equal(expected, OutsideTool.MuPdfText(seed.Pdf));
    }

    [Fact]
    public void The_file_is_sound_CMYK_with_its_boxes_and_embedded_faces()
    {
        OutsideTool.Run(seed.Pdf, "qpdf", "--check", "{}");
        using var document = PdfDocument.Open(seed.Pdf);
        var page = document.GetPage(1);
        Assert.Equal(1105.512, page.Width, 0.001);
        Assert.Equal(1530.709, page.Height, 0.001);
        var plain = OutsideTool.Run(seed.Pdf, "qpdf", "--qdf", "--object-streams=disable", "{}", "-");
        Assert.Contains("/TrimBox", plain, StringComparison.Ordinal);
        Assert.Contains("/BleedBox", plain, StringComparison.Ordinal);
        Assert.Contains("\n0 0 0 1 k", plain, StringComparison.Ordinal);
        Assert.DoesNotContain(" rg\n", plain, StringComparison.Ordinal);
        Assert.DoesNotContain(" g\n", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_and_four_at_once_give_the_same_bytes()
    {
        var runs = new (byte[] Pdf, byte[] Png)[4];
        Parallel.For(0, runs.Length, i =>
        {
            using var again = new SeedRendering();
            runs[i] = (again.Pdf, again.Png);
        });
        Assert.All(runs, run =>
        {
            Assert.Equal(seed.Pdf, run.Pdf);
            Assert.Equal(seed.Png, run.Png);
        });
    }

    /// <summary>What stands on the page in reading order, white space left out: furniture, then story by story.</summary>
    internal static string ExpectedText()
    {
        var text = new StringBuilder("A2综合新闻科创时报2026年1月20日星期二");
        foreach (var id in Stories) Append(text, Read(id));
        return string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
    }

    private static Article Read(string id)
    {
        var path = Path.Combine(TestPaths.Root, $"seeds/a2/articles/{id}.md");
        return ArticleReader.Read(path, id, TestPaths.Root, new DiagnosticBag(), LayoutLimits.Default)!;
    }

    private static void Append(StringBuilder text, Article article)
    {
        text.Append(article.Section?.Name.Text).Append(article.Section?.Pinyin?.Text);
        text.Append(article.Headline.Text);
        foreach (var figure in article.Figures) text.Append("图表占位130.2×88.4mm").Append(figure.Credit?.Text);
        if (article.ContinuedFrom is { } from) text.Append($"（上接{from.Value}版）");
        foreach (var block in article.Blocks) text.Append(block.Text.Text);
        text.Append('（').AppendJoin('　', article.Bylines.Select(byline => byline.Name.Text)).Append('）');
    }
}
