using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary>All commands of the program; shell completion is made from the same tree.</summary>
internal static class CommandTree
{
    public static RootCommand Create() => new("Turns Chinese manuscripts into finished newspaper pages.")
    {
        RenderCommand.Create(),
        WatchCommand.Create(),
        CheckCommand.Create(),
        CapacityCommand.Create(),
        ImportCommand.Create(),
        InitCommand.Create(),
        ComposeCommand.Create(),
        PreflightCommand.Create(),
        SnapshotCommand.Create(),
        DiffCommand.Create(),
        MergeReportsCommand.Create(),
        FontsCommand.Create(),
        InfoCommand.Create(),
        CompletionsCommand.Create(),
    };
}
