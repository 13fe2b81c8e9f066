using System.Globalization;
using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Options;
using PrintLayout.Tests.Pdf;
using YamlDotNet.RepresentationModel;

namespace PrintLayout.Tests.Batch;

/// <summary>The files of docs/scale-out do what their document says.</summary>
[Slow]
public sealed class ScaleOutTests
{
    private const int Tasks = 3;

    private static string PathOf(string name) => Path.Combine(TestPaths.Root, "docs", "scale-out", name);

    [Fact]
    public void The_manifest_is_an_indexed_job_whose_shares_are_its_pods()
    {
        var yaml = new YamlStream();
        using (var text = File.OpenText(PathOf("kubernetes-job.yaml"))) yaml.Load(text);
        var job = (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
        Assert.Equal(("batch/v1", "Job"), (Text(job, "apiVersion"), Text(job, "kind")));
        var spec = (YamlMappingNode)job["spec"];
        Assert.Equal("Indexed", Text(spec, "completionMode"));
        Assert.Equal(Text(spec, "completions"), Text(spec, "parallelism"));
        var container = (YamlMappingNode)Assert.Single((YamlSequenceNode)spec["template"]["spec"]["containers"]);
        var arguments = ((YamlSequenceNode)container["args"]).Select(node => ((YamlScalarNode)node).Value!).ToList();
        var shard = arguments[arguments.IndexOf("--shard") + 1];
        Assert.Equal($"auto/{Text(spec, "completions")}", shard);
        Assert.NotNull(ShardOption.Read(shard, name => name == "JOB_COMPLETION_INDEX" ? "0" : null));
        Assert.Empty(CommandTreeErrors(arguments));
    }

    [Fact]
    public async Task The_array_script_run_by_local_processes_that_share_a_folder_is_one_run()
    {
        OutsideTool.Require("bash");
        using var editions = new ManyEditions(6);
        Assert.Equal(0, editions.Render("whole", settings => settings with { Preflight = true }));
        using (var syntax = CommandLine.StartProgram("bash", [], ["-n", PathOf("slurm-array.sh")]))
        {
            await syntax.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, syntax.ExitCode);
        }

        var wrapper = CommandLine.Wrapper(editions.PathOf("."));
        var tasks = Enumerable.Range(1, Tasks)
            .Select(task => CommandLine.StartProgram("bash", Variables(task), [PathOf("slurm-array.sh")])).ToList();
        foreach (var task in tasks)
        {
            await task.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, task.ExitCode);
            task.Dispose();
        }

        Assert.Equal(editions.Files("whole"), editions.Files("out"));
        using var messages = new StringWriter();
        Assert.Equal(0, MergeReportsCommand.Execute([editions.PathOf("out")], null, () => Stream.Null, messages));
        Assert.Equal(ReportTests.WithoutTimes(editions.PathOf("whole/report.json"), "whole/"),
            ReportTests.WithoutTimes(editions.PathOf("out/report.json"), "out/"));

        (string, string)[] Variables(int task) =>
        [
            ("EDITIONS", editions.Input), ("PAGES", editions.PathOf("out")), ("PRINTLAYOUT", wrapper), ("SLURM_CPUS_PER_TASK", "1"),
            ("SLURM_ARRAY_TASK_ID", task.ToString(CultureInfo.InvariantCulture)), ("SLURM_ARRAY_TASK_MIN", "1"),
            ("SLURM_ARRAY_TASK_COUNT", Tasks.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static IEnumerable<string> CommandTreeErrors(List<string> arguments)
    {
        Environment.SetEnvironmentVariable("JOB_COMPLETION_INDEX", "0");
        try
        {
            var root = new System.CommandLine.RootCommand { RenderCommand.Create() };
            return [.. root.Parse(arguments).Errors.Select(error => error.Message)];
        }
        finally
        {
            Environment.SetEnvironmentVariable("JOB_COMPLETION_INDEX", null);
        }
    }

    private static string? Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value;
}
