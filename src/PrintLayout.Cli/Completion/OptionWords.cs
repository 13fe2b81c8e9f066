using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace PrintLayout.Cli.Completion;

/// <summary>What a shell must know of one option.</summary>
/// <param name="Names">All its names, the long one first.</param>
/// <param name="Description">What it does.</param>
/// <param name="TakesValue">Whether a value follows it.</param>
/// <param name="Values">The closed set that the value is taken from; empty when there is none.</param>
/// <param name="TakesFile">Whether the value is a file or folder.</param>
internal sealed record OptionWords(
    ImmutableArray<string> Names, string Description, bool TakesValue, ImmutableArray<string> Values, bool TakesFile)
{
    public static OptionWords Of(Option option)
    {
        // The library also answers to the Windows forms /h and /?, which no shell here completes.
        var names = option.Aliases.Prepend(option.Name).Where(name => name[0] == '-' && !name.Contains('?', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => name.StartsWith("--", StringComparison.Ordinal)).ToImmutableArray();
        var takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        ImmutableArray<string> values =
            takesValue ? CommandWords.Closed(option.GetCompletions(CompletionContext.Empty), option.ValueType) : [];
        var isText = option.ValueType == typeof(string) || option.ValueType == typeof(string[]);
        return new OptionWords(names, option.Description ?? string.Empty, takesValue, values, takesValue && values.IsEmpty && isText);
    }
}
