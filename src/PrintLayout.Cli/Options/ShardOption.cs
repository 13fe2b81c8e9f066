using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Cli.Options;

/// <summary>
/// The option <c>--shard</c>: <c>k/n</c>, or <c>auto/n</c> with the number from the variable that a scheduler sets
/// (<see cref="Schedulers"/>). Where it tells the number of shares too, plain <c>auto</c> is enough.
/// </summary>
internal static class ShardOption
{
    private const string Auto = "auto";

    /// <summary>
    /// The variables of schedulers, their index, its first value, and their count: Kubernetes (which tells a pod no count; a manifest may
    /// set one), Cloud Run, AWS Batch, GitLab.
    /// </summary>
    private static readonly ImmutableArray<(string Index, int First, string Count)> Schedulers =
    [
        ("JOB_COMPLETION_INDEX", 0, "JOB_COMPLETIONS"),
        ("CLOUD_RUN_TASK_INDEX", 0, "CLOUD_RUN_TASK_COUNT"),
        ("AWS_BATCH_JOB_ARRAY_INDEX", 0, "AWS_BATCH_JOB_ARRAY_SIZE"),
        ("CI_NODE_INDEX", 1, "CI_NODE_TOTAL"),
    ];

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--shard")
        {
            Description = "Take share k of n of the pages (k/n), or the share that the scheduler's variables name (auto, auto/n)."
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } written && Read(written, Environment.GetEnvironmentVariable) is null)
                result.AddError("--shard takes k/n such as 2/8 with k from 1 to n, or auto/n where a scheduler sets the index of the task "
                    + $"({string.Join(", ", Schedulers.Select(one => one.Index))}, SLURM_ARRAY_TASK_ID), within n");
        });
        return option;
    }

    /// <summary>Reads the option.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="variable">Answers a variable of the environment; null when it is not set.</param>
    /// <returns>The shard; null when it is none.</returns>
    public static Shard? Read(string written, Func<string, string?> variable)
    {
        if (!written.StartsWith(Auto, StringComparison.Ordinal)) return Shard.TryParse(written);
        var set = Schedulers.FirstOrDefault(one => Number(variable(one.Index)) is not null);
        var index = set.Index is null ? SlurmIndex(variable) : Number(variable(set.Index)) - set.First;
        var count = written.Length > Auto.Length + 1 && written[Auto.Length] == '/'
            ? written[(Auto.Length + 1)..]
            : written == Auto ? variable(set.Count ?? "SLURM_ARRAY_TASK_COUNT") : null;
        return count is null || index is null ? null : Shard.TryParse(string.Create(CultureInfo.InvariantCulture, $"{index + 1}/{count}"));
    }

    /// <summary>
    /// The index of a task from 0; arrays may begin anywhere and go in steps (<c>--array=10-30:5</c>). Null for a task between the steps.
    /// </summary>
    private static int? SlurmIndex(Func<string, string?> variable)
    {
        if (Number(variable("SLURM_ARRAY_TASK_ID")) is not { } id) return null;
        var (index, rest) = Math.DivRem(
            id - (Number(variable("SLURM_ARRAY_TASK_MIN")) ?? 0), Math.Max(1, Number(variable("SLURM_ARRAY_TASK_STEP")) ?? 1));
        return rest == 0 ? index : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
