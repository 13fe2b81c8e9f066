using System.CommandLine;
using PrintLayout.Cli.Commands.Batches;

namespace PrintLayout.Cli.Commands;

/// <summary>All commands of the program; shell completion is made from the same tree.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("render", RenderCommand.Create),
        ("watch", WatchCommand.Create),
        ("preview", PreviewCommand.Create),
        ("check", CheckCommand.Create),
        ("make", MakeCommand.Create),
        ("plan", PlanCommand.Create),
        ("gate", GateCommand.Create),
        ("epaper", EpaperCommand.Create),
        ("makeup", MakeupCommand.Create),
        ("capacity", CapacityCommand.Create),
        ("import", ImportCommand.Create),
        ("init", InitCommand.Create),
        ("compose", ComposeCommand.Create),
        ("impose", ImposeCommand.Create),
        ("preflight", PreflightCommand.Create),
        ("snap", SnapshotCommand.Create),
        ("diff", DiffCommand.Create),
        ("proof", ProofCommand.Create),
        ("sign", SignCommand.Create),
        ("status", StatusCommand.Create),
        ("merge-reports", MergeReportsCommand.Create),
        ("fonts", FontsCommand.Create),
        ("info", InfoCommand.Create),
        ("completions", CompletionsCommand.Create),
    ];

    /// <summary>The whole tree.</summary>
    public static RootCommand Create() => Root(Commands);

    /// <summary>
    /// What a command line needs of the tree: the command that it names, which takes a quarter of the time of all; else the whole.
    /// </summary>
    /// <param name="args">The command line.</param>
    public static RootCommand For(IReadOnlyList<string> args)
    {
        var named =
            args.Count == 0 ? [] : Commands.Where(command => string.Equals(command.Name, args[0], StringComparison.Ordinal)).ToArray();
        return Root(named.Length == 0 ? Commands : named);
    }

    private static RootCommand Root(IEnumerable<(string Name, Func<Command> Create)> commands)
    {
        var root = new RootCommand("Turns Chinese manuscripts into finished newspaper pages.");
        foreach (var (_, create) in commands) root.Add(create());
        return root;
    }
}
