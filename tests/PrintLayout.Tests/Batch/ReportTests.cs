using System.Text.Json;
using System.Text.Json.Nodes;
using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Messages;
using PrintLayout.Production.Inputs;
using PrintLayout.Tests.Json;

namespace PrintLayout.Tests.Batch;

[Slow]
public sealed class ReportTests
{
    [Fact]
    public void A_report_keeps_to_its_schema_whatever_became_of_the_pages()
    {
        using var editions = new ManyEditions(3);
        editions.Edit("e001/edition.yaml", _ => "paper: [\n");
        editions.Edit("e002/p01/hisense.md", _ => string.Empty);
        editions.Render("out");
        editions.Render("out");
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestPaths.Root, "schemas/report.schema.json")));
        using var report = JsonDocument.Parse(File.ReadAllText(editions.PathOf("out/report.json")));
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(report.RootElement));
        Assert.Equal(["failed", "unchanged"], report.RootElement.GetProperty("editions").EnumerateArray()
            .SelectMany(edition => edition.GetProperty("pages").EnumerateArray()).Select(page => page.GetProperty("verdict").GetString()));
        var spoilt = JsonNode.Parse(File.ReadAllText(editions.PathOf("out/report.json")))!;
        spoilt["editions"]![2]!["pages"]![0]!["verdict"] = "fine";
        using var wrong = JsonDocument.Parse(spoilt.ToJsonString());
        Assert.NotEmpty(new JsonSchema(schema.RootElement).Faults(wrong.RootElement));
    }

    [Fact]
    public void Reports_of_shares_joined_are_the_report_of_one_run()
    {
        using var editions = new ManyEditions(5);
        editions.Edit("e003/p01/hisense.md", _ => string.Empty);
        var code = editions.Render("whole");
        foreach (var number in new[] { 1, 2, 3 }) editions.Render("shares", settings => settings with { Shard = new Shard(number, 3) });
        using var messages = new StringWriter();
        Assert.Equal(code, MergeReportsCommand.Execute([editions.PathOf("shares")], null, () => Stream.Null, messages));
        Assert.Equal(
            WithoutTimes(editions.PathOf("whole/report.json"), "whole/"), WithoutTimes(editions.PathOf("shares/report.json"), "shares/"));
    }

    [Fact]
    public void What_is_no_report_is_told_and_ends_with_4()
    {
        using var editions = new ManyEditions(1);
        using var messages = new StringWriter();
        Assert.Equal(4, MergeReportsCommand.Execute([editions.Input], null, () => Stream.Null, messages));
        Assert.Equal(4, MergeReportsCommand.Execute([editions.Input + "/printlayout.yaml"], null, () => Stream.Null, messages));
        Assert.Equal(4, MergeReportsCommand.Execute([editions.Input + "/none.json"], null, () => Stream.Null, messages));
        Assert.Equal(3, messages.ToString().Split("PL1001").Length - 1);
    }

    [Theory]
    [InlineData("""{"schema":2,"shard":3,"summary":{"milliseconds":1,"verdict":"ok"},"editions":[]}""")]
    [InlineData("""{"schema":2,"summary":{},"editions":[]}""")]
    [InlineData("""{"schema":2,"summary":{"milliseconds":1,"verdict":"ok"},"editions":{}}""")]
    [InlineData("""{"schema":2,"summary":{"milliseconds":1,"verdict":"ok"},"editions":[{}]}""")]
    public void A_report_that_somebody_changed_is_told(string json)
    {
        var file = Path.GetTempFileName();
        using var messages = new StringWriter();
        File.WriteAllText(file, json);
        Assert.Equal(4, MergeReportsCommand.Execute([file], null, () => Stream.Null, messages));
        Assert.Contains("PL1001", messages.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void Shares_that_are_missing_or_of_another_run_are_told()
    {
        using var editions = new ManyEditions(3);
        using var messages = new StringWriter();
        foreach (var number in new[] { 1, 3 }) editions.Render("shares", settings => settings with { Shard = new Shard(number, 4) });
        Assert.Equal(4, MergeReportsCommand.Execute([editions.PathOf("shares")], null, () => Stream.Null, messages));
        Assert.Contains("of 4 shares these have no report here: 2, 4", messages.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(editions.PathOf("shares/report.json")));
        foreach (var number in new[] { 2, 4 }) editions.Render("shares", settings => settings with { Shard = new Shard(number, 4) });
        Assert.Equal(0, MergeReportsCommand.Execute([editions.PathOf("shares")], null, () => Stream.Null, messages));
        editions.Render("shares", settings => settings with { Shard = new Shard(1, 2) });
        Assert.Equal(4, MergeReportsCommand.Execute([editions.PathOf("shares")], null, () => Stream.Null, messages));
        Assert.Contains("report.1-of-2.json of one of 2", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_has_a_bar_for_every_stage_of_every_page_and_none_overlap_on_a_worker()
    {
        using var editions = new ManyEditions(3);
        editions.Render("out", settings => settings with { Jobs = 2, Timings = editions.PathOf("trace.json") });
        using var trace = JsonDocument.Parse(File.ReadAllText(editions.PathOf("trace.json")));
        var bars = trace.RootElement.GetProperty("traceEvents")
            .EnumerateArray().Where(item => item.GetProperty("ph").GetString() == "X").ToList();
        Assert.Equal(3, bars.Count(bar => bar.GetProperty("name").GetString() == "layout"));
        Assert.Equal(3, bars.Count(bar => bar.GetProperty("name").GetString() == "pdf"));
        foreach (var worker in bars.GroupBy(bar => bar.GetProperty("tid").GetInt32()))
        {
            var end = 0.0;
            foreach (var bar in worker.OrderBy(bar => bar.GetProperty("ts").GetDouble()))
            {
                // Times are whole microseconds, so two neighbours may share one.
                Assert.True(bar.GetProperty("ts").GetDouble() >= end - 1, bar.ToString());
                end = bar.GetProperty("ts").GetDouble() + bar.GetProperty("dur").GetDouble();
            }
        }
    }

    [Fact]
    public void Findings_as_json_are_one_a_line_on_standard_output_and_nothing_else_is()
    {
        using var editions = new ManyEditions(1);
        editions.Render("out", words: new MessageSettings { Format = DiagnosticFormat.Json });
        var lines = editions.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            using var finding = JsonDocument.Parse(line);
            Assert.StartsWith("PL", finding.RootElement.GetProperty("code").GetString(), StringComparison.Ordinal);
            Assert.Equal("A1", finding.RootElement.GetProperty("page").GetString());
        });
        Assert.DoesNotContain("PL1013", editions.Messages, StringComparison.Ordinal);
        editions.Render("again", words: new MessageSettings { Format = DiagnosticFormat.MSBuild });
        Assert.Empty(editions.Output);
        Assert.Contains("in/e001/p01/hisense.md(4,11): warning PL1013: ", editions.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_can_end_a_run_with_3()
    {
        using var editions = new ManyEditions(1);
        Assert.Equal(3, editions.Render("out", settings => settings with { FailOnWarning = true }));
        Assert.Equal(["e001/A1.pdf"], editions.Files("out").Keys);
    }

    /// <summary>A report as text without what differs from run to run: times, the slowest, and the folder of its files.</summary>
    internal static string WithoutTimes(string path, string folder)
    {
        var report = JsonNode.Parse(File.ReadAllText(path))!;
        report["summary"]!["milliseconds"] = 0;
        report["summary"]!["slowest"] = new JsonArray();
        foreach (var page in report["editions"]!.AsArray().SelectMany(edition => edition!["pages"]!.AsArray()))
            page!["milliseconds"] = new JsonObject();
        return report.ToJsonString().Replace(folder, string.Empty, StringComparison.Ordinal);
    }
}
