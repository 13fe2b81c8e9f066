using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Batch;

[Slow]
public sealed class CheckedEditionsTests : IDisposable
{
    // No face has it.
    private const string WithoutGlyph = "\n\n最后\uE000\n";

    private readonly ManyEditions _editions = new(3, pages: 2);

    private string Output { get; set; } = string.Empty;

    private string Messages { get; set; } = string.Empty;

    public void Dispose() => _editions.Dispose();

    [Fact]
    public void A_folder_stands_for_every_edition_below_it()
    {
        Assert.Equal(0, Check([_editions.Input]));
        Assert.StartsWith("checked 6 pages and 30 articles: 0 errors, ", Output, StringComparison.Ordinal);
        // Nothing is written, wherever the run stands.
        Assert.False(Directory.Exists("out"));
    }

    private static readonly MessageSettings Short = new() { Format = DiagnosticFormat.Short };

    [Theory]
    [InlineData(PdfGrouping.Page)]
    [InlineData(PdfGrouping.Edition)]
    public void It_tells_what_render_tells(PdfGrouping grouping)
    {
        _editions.Edit("e002/p01/hisense.md", text => text + WithoutGlyph);
        _editions.Edit("e003/edition.yaml", text => text.Replace("page: A1", "page: A1/..", StringComparison.Ordinal));
        RenderRequest Change(RenderRequest settings) => settings with { Preflight = true, Grouping = grouping };
        var rendered = _editions.Render("out", Change, Short);
        var code = Check([_editions.Input], Change, words: Short);
        Assert.Equal(rendered, code);
        // Of the files, which are not there, the edition is told.
        var expected = Findings(_editions.Messages)
            .Select(line => line.Replace("out/e002/edition.pdf:1:1:", "in/e002/edition.yaml:1:1:", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Findings(Messages).Order(StringComparer.Ordinal));
        Assert.Equal(grouping == PdfGrouping.Page ? 2 : 3, Errors(Messages).Length);
    }

    [Fact]
    public void What_is_found_in_files_of_two_editions_is_told_of_both()
    {
        // Both are called `edition`, and their files would be too.
        using var others = new ManyEditions(1, pages: 2);
        foreach (var editions in new[] { _editions, others }) editions.Edit("e001/p01/hisense.md", text => text + WithoutGlyph);
        Assert.Equal(1, Check([_editions.Input + "/e001/edition.yaml", others.Input + "/e001/edition.yaml"],
            settings => settings with { Grouping = PdfGrouping.Edition }, words: Short));
        Assert.Equal(2, Findings(Messages).Count(line => line.Contains("PL4022", StringComparison.Ordinal)));
        Assert.Contains(": 4 errors, ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Press_files_are_read_back()
    {
        var run = RunOf([_editions.Input + "/e001/edition.yaml"], settings => settings);
        Assert.Equal(0, run.Execute());
        Assert.All(run.Run!.Pages, page => Assert.Contains(page.Times, time => time.Stage == "preflight"));
        Assert.All(run.Run!.Pages, page => Assert.Equal((PageStatus.Ok, 0), (page.Verdict, page.Files.Length)));
    }

    [Fact]
    public void Pages_and_values_may_be_chosen()
    {
        Assert.Equal(0, Check([_editions.Input], settings => settings with { Pages = PageSelection.TryParse("A2")! }));
        Assert.StartsWith("checked 3 pages and 15 articles: 0 errors, ", Output, StringComparison.Ordinal);
        Assert.Equal(4, Check([_editions.Input], settings => settings with { Pages = PageSelection.TryParse("B1")! }));
        Assert.NotEqual(0, Check([_editions.Input + "/e001/edition.yaml"], settings => settings with { Values = ["date=31.12."] }));
        Assert.Contains(": error PL", Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_file_of_a_page_is_found_though_it_is_not_saved()
    {
        Assert.Equal(0, Check([_editions.Input + "/e001/edition.yaml"]));
        Assert.Equal(
            4, Check([_editions.Input + "/e001/edition.yaml"], settings => settings with { Icc = _editions.Input + "/e001/edition.yaml" }));
        Assert.Contains("PL4020", Messages, StringComparison.Ordinal);
        // No page was made, so none is counted.
        Assert.Empty(Output);
    }

    [Fact]
    public void Two_editions_for_one_path_do_not_clash_when_nothing_is_written()
    {
        using var others = new ManyEditions(1);
        Assert.Equal(0, Check([_editions.Input + "/e001/edition.yaml", others.Input + "/e001/edition.yaml"]));
        Assert.StartsWith("checked 3 pages and 15 articles: 0 errors, ", Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Findings_come_in_the_order_of_the_inputs_by_any_number_of_workers(int jobs)
    {
        foreach (var edition in new[] { "e001", "e002", "e003" }) _editions.Edit($"{edition}/p02/hisense.md", text => text + WithoutGlyph);
        Assert.Equal(1, Check([_editions.Input + "/e003/edition.yaml", _editions.Input], settings => settings with { Jobs = jobs },
            words: Short with { Quiet = true }));
        Assert.Equal(["e003", "e001", "e002"], Errors(Messages).Select(line => line.Split('/')[1]));
    }

    [Fact]
    public void Patterns_name_manuscripts_too()
    {
        Assert.Equal(0, Check([_editions.Input + "/e001/*/hisense.md"], words: Short));
        Assert.StartsWith("checked 0 pages and 2 articles: 0 errors, ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_data_and_the_rest_is_for_people()
    {
        _editions.Edit("e001/p01/hisense.md", text => text + WithoutGlyph);
        Assert.Equal(1, Check([_editions.Input + "/e001/edition.yaml"], words: new MessageSettings { Format = DiagnosticFormat.Json }));
        var lines = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.StartsWith("{\"schema\":1,", line, StringComparison.Ordinal));
        Assert.Single(
            lines, line => line.Contains("/e001/edition.yaml\",\"page\":\"A1\",\"severity\":\"error\"", StringComparison.Ordinal));
        Assert.StartsWith("checked 2 pages and 10 articles: 1 error, ", Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_may_fail() => Assert.Equal(3, Check([_editions.Input], settings => settings with { FailOnWarning = true }));

    [Fact]
    public void A_stopped_run_says_so() => Assert.Equal(130, Check([_editions.Input], stop: new CancellationToken(canceled: true)));

    private int Check(
        string[] inputs, Func<RenderRequest, RenderRequest>? change = null, CancellationToken? stop = null, MessageSettings? words = null)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var code = RunOf(inputs, change ?? (settings => settings), output, messages, stop, words).Execute();
        var root = Path.GetDirectoryName(_editions.Input) + "/";
        (Output, Messages) = (output.ToString(), messages.ToString().Replace(root, string.Empty, StringComparison.Ordinal));
        return code;
    }

    private static CheckRun RunOf(
        string[] inputs, Func<RenderRequest, RenderRequest> change, TextWriter? output = null, TextWriter? messages = null,
        CancellationToken? stop = null,
        MessageSettings? words = null) => new(
        change(new RenderRequest([.. inputs], "out", Ppi: 0, TestFonts.Bundled) { Formats = ["pdf"], KeepsRecords = false }),
        fix: false, output ?? TextWriter.Null, messages ?? TextWriter.Null, words, stop ?? TestContext.Current.CancellationToken);

    private static string[] Findings(string messages) => [.. messages.Split('\n')
        .Where(line => line.Contains(" PL", StringComparison.Ordinal) && !line.Contains(" PL12", StringComparison.Ordinal))];

    private static string[] Errors(string messages) =>
        [.. messages.Split('\n').Where(line => line.Contains(": error PL", StringComparison.Ordinal))];
}
