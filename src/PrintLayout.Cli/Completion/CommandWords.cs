using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace PrintLayout.Cli.Completion;

/// <summary>What a shell must know of one command to complete it, read off the command tree.</summary>
/// <param name="Path">The words that call it, without the program's own name; empty for the program itself.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Children">Names of its subcommands with what they do.</param>
/// <param name="Options">Its options.</param>
/// <param name="Values">The closed set that its arguments are taken from; empty when there is none.</param>
/// <param name="TakesFiles">Whether its arguments are files.</param>
internal sealed record CommandWords(
    ImmutableArray<string> Path,
    string Description,
    ImmutableArray<(string Name, string Description)> Children,
    ImmutableArray<OptionWords> Options,
    ImmutableArray<string> Values,
    bool TakesFiles)
{
    /// <summary>Name of the program on the command line.</summary>
    public const string Program = "printlayout";

    /// <summary>The program and the words that call the command.</summary>
    public string Call => string.Join(' ', Path.Prepend(Program));

    /// <summary>All commands, each before its subcommands.</summary>
    public static ImmutableArray<CommandWords> Of(Command root)
    {
        var all = ImmutableArray.CreateBuilder<CommandWords>();
        Add(root, [], [], all);
        return all.ToImmutable();
    }

    private static void Add(
        Command command, ImmutableArray<string> path, ImmutableArray<Option> inherited, ImmutableArray<CommandWords>.Builder all)
    {
        var options = inherited.AddRange(command.Options.Where(option => !option.Hidden));
        var children = command.Subcommands.Where(child => !child.Hidden).ToImmutableArray();
        var values = command.Arguments.SelectMany(argument => Closed(argument.GetCompletions(CompletionContext.Empty), argument.ValueType))
            .ToImmutableArray();
        all.Add(new CommandWords(
            path,
            command.Description ?? string.Empty,
            [.. children.Select(child => (child.Name, child.Description ?? string.Empty))],
            [.. options.Select(OptionWords.Of)],
            values,
            command.Arguments.Count > 0 && values.IsEmpty));
        foreach (var child in children) Add(child, path.Add(child.Name), [.. options.Where(option => option.Recursive)], all);
    }

    /// <summary>The words that a value is taken from; a switch has none, though it could be written with true and false.</summary>
    internal static ImmutableArray<string> Closed(IEnumerable<CompletionItem> items, Type type) =>
        type == typeof(bool) ? [] : [.. items.Select(item => item.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
