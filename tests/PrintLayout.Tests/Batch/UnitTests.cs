using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Units;
using PrintLayout.Tests.Json;

namespace PrintLayout.Tests.Batch;

/// <summary>Work as data: plans, units made one by one or in shares, and the proof that nothing is missing.</summary>
[Slow]
public sealed class UnitTests
{
    [Fact]
    public void Units_made_one_by_one_give_the_files_of_one_run_and_a_whole_report()
    {
        using var editions = new ManyEditions(3, pages: 2);
        Assert.Equal(ExitCodes.Ok, editions.Render("whole"));
        var plan = PlanOf(editions, "units");
        Assert.Equal(6, plan.Units.Length);
        Assert.Equal(6, plan.Units.Select(unit => unit.Id).Distinct().Count());
        foreach (var line in Lines(plan)) Assert.Equal(ExitCodes.Ok, editions.Render("units", Asking(line)));
        Assert.Equal(editions.Files("whole"), editions.Files("units"));
        // What was planned is what was written.
        Assert.All(plan.Units.SelectMany(unit => unit.Outputs), path => Assert.True(File.Exists(path), path));

        Assert.Equal(ExitCodes.Ok, Merge(editions, "units", out var messages));
        Assert.Empty(messages);
        using var report = JsonDocument.Parse(File.ReadAllBytes(editions.PathOf("units/report.json")));
        Assert.Equal(6, report.RootElement.GetProperty("summary").GetProperty("pages").GetInt32());

        // Without the report of one unit it is no whole.
        File.Delete(Directory.GetFiles(editions.PathOf("units"), "report.units-*.json")[0]);
        Assert.Equal(ExitCodes.Unreadable, Merge(editions, "units", out messages));
        Assert.Contains("of the 6 units of the plan 1 are in no report here", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_and_report_are_as_their_schemas_say()
    {
        using var editions = new ManyEditions(2);
        var plan = PlanOf(editions, "out");
        using var stream = new MemoryStream();
        PlanFile.Write(stream, plan);
        using (var written = JsonDocument.Parse(stream.ToArray())) Assert.Empty(SchemaOf("plan").Faults(written.RootElement));
        editions.Render("out", request => request with { Units = plan.Selection });
        using var report = JsonDocument.Parse(File.ReadAllBytes(editions.PathOf("out/report.json")));
        Assert.Empty(SchemaOf("report").Faults(report.RootElement));
        Assert.Equal(plan.Digest, report.RootElement.GetProperty("plan").GetProperty("digest").GetString());
        Assert.Equal(plan.Digest, PlanFile.Read("plan.json", stream.ToArray(), new DiagnosticBag())!.Plan);

        static JsonSchema SchemaOf(string name) =>
            new(JsonDocument.Parse(File.ReadAllText(Path.Combine(TestPaths.Root, $"schemas/{name}.schema.json"))).RootElement);
    }

    [Fact]
    public void Shares_by_cost_make_every_page_once()
    {
        using var editions = new ManyEditions(4);
        Assert.Equal(ExitCodes.Ok, editions.Render("whole"));
        var plan = PlanOf(editions, "shares", editions.PathOf("whole/report.json"));
        Assert.All(plan.Units, unit => Assert.True(unit.Cost > 1));
        for (var share = 1; share <= 3; share++)
        {
            var shard = new Shard(share, 3);
            editions.Render("shares", request => request with { Units = plan.Selection, Shard = shard });
        }

        Assert.Equal(editions.Files("whole"), editions.Files("shares"));
        Assert.Equal(ExitCodes.Ok, Merge(editions, "shares", out _));
    }

    [Fact]
    public void A_plan_that_no_longer_fits_is_an_error()
    {
        using var editions = new ManyEditions(1, pages: 2);
        var plan = PlanOf(editions, "out");
        var (first, second) = (plan.Units[0].Pages[0], plan.Units[1].Pages[0]);
        editions.Edit("e001/edition.yaml", text => text.Replace($"page: {second}", "page: Z9", StringComparison.Ordinal));
        editions.Render("out", request => request with { Units = plan.Selection with { Units = [plan.Units[1]] } });
        Assert.Contains("PL4034", editions.Messages, StringComparison.Ordinal);
        // What did not change is still a unit.
        Assert.Equal(
            ExitCodes.Ok, editions.Render("out", request => request with { Units = plan.Selection with { Units = [plan.Units[0]] } }));
        var other = plan.Units[0] with { Edition = "elsewhere/edition.yaml" };
        editions.Render("out", request => request with { Units = plan.Selection with { Units = [other] } });
        Assert.Contains("none of the inputs", editions.Messages, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void The_digest_of_a_unit_is_that_of_its_manuscripts()
    {
        using var editions = new ManyEditions(2);
        var before = PlanOf(editions, "out");
        Assert.Equal(before.Digest, PlanOf(editions, "out").Digest);
        editions.Edit("e001/p01/hisense.md", text => text + "\n又一段。\n");
        var after = PlanOf(editions, "out");
        Assert.NotEqual(before.Units[0].Digest, after.Units[0].Digest);
        Assert.Equal(before.Units[1].Digest, after.Units[1].Digest);
        Assert.Equal(before.Units.Select(unit => unit.Id), after.Units.Select(unit => unit.Id));
        Assert.NotEqual(before.Digest, after.Digest);
    }

    [Fact]
    public void An_edition_that_cannot_be_read_gives_no_plan()
    {
        using var editions = new ManyEditions(2);
        editions.Edit("e002/edition.yaml", _ => "paper: [\n");
        var sink = new DiagnosticBag();
        Assert.Null(PlanRun.Execute(Request(editions, "out"), [], sink, TestContext.Current.CancellationToken));
        Assert.True(sink.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"units\":[]}")]
    [InlineData("{\"units\":7}")]
    [InlineData("[{\"plan\":\"a\",\"of\":2,\"edition\":\"e\",\"pages\":[]}]")]
    [InlineData("[{\"plan\":\"a\",\"of\":2,\"edition\":\"e\",\"pages\":[null]}]")]
    [InlineData("{\"plan\":\"a\",\"of\":2,\"edition\":\"e\",\"pages\":[\"A\"]}\n"
        + "{\"plan\":\"b\",\"of\":2,\"edition\":\"e\",\"pages\":[\"B\"]}")]
    public void What_is_no_plan_is_told(string text)
    {
        var sink = new DiagnosticBag();
        Assert.Null(PlanFile.Read("units.json", Encoding.UTF8.GetBytes(text), sink));
        Assert.Equal(DiagnosticCodes.FileUnreadable, Assert.Single(sink).Code);
    }

    [Fact]
    public void Every_unit_is_in_one_share_and_no_share_is_heavier_than_a_third_over_the_best()
    {
        // Graham 1969: longest first is at most 4/3 - 1/(3n) of the best; the best is at least the mean and the dearest unit.
        Gen.Select(Gen.Long[1, 10_000].Array[1, 60], Gen.Int[1, 12]).Sample((costs, count) =>
        {
            var units = costs.Select((cost, i) => new PlannedUnit("e", [$"P{i}"], cost)).ToImmutableArray();
            var shares = UnitSelection.Shares(units, count);
            Assert.Equal(units.OrderBy(unit => unit.Id), shares.SelectMany(share => share).OrderBy(unit => unit.Id));
            var least = Math.Max(costs.Sum() / (double)count, costs.Max());
            if (costs.Length > count) least = Math.Max(least, costs.OrderDescending().Skip(count - 1).Take(2).Sum());
            Assert.True(shares.Max(share => share.Sum(unit => unit.Cost)) <= (4.0 / 3 * least) + 1);
        }, iter: 500);
    }

    private static RenderRequest Request(ManyEditions editions, string folder) =>
        new([editions.Input], editions.PathOf(folder), 36, TestFonts.Bundled) { Formats = ["pdf"], Preflight = false };

    private static WorkPlan PlanOf(ManyEditions editions, string folder, params string[] reports)
    {
        var sink = new DiagnosticBag();
        var plan = PlanRun.Execute(Request(editions, folder), reports, sink, TestContext.Current.CancellationToken);
        Assert.Empty(sink);
        return plan!;
    }

    private static string[] Lines(WorkPlan plan)
    {
        using var stream = new MemoryStream();
        PlanFile.WriteLines(stream, plan);
        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Func<RenderRequest, RenderRequest> Asking(string line) => request => request with
    {
        Units = PlanFile.Read("line", Encoding.UTF8.GetBytes(line), new DiagnosticBag()),
    };

    private static int Merge(ManyEditions editions, string folder, out string messages)
    {
        using var told = new StringWriter();
        var code = MergeReportsCommand.Execute([editions.PathOf(folder)], null, () => Stream.Null, told);
        messages = told.ToString();
        return code;
    }
}
