using System.Collections.Immutable;
using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary>Options whose value is one of a few words, and numbers within bounds.</summary>
internal static class WordOption
{
    /// <summary>An option that takes one of some words; the first is its default.</summary>
    public static Option<string> Create<T>(string name, string description, ImmutableArray<(string Word, T Value)> words)
    {
        var list = ListOf(words);
        var option = new Option<string>(name) { Description = $"{description}: {list}.", DefaultValueFactory = _ => words[0].Word };
        option.Validators.Add(result =>
        {
            var written = result.GetValueOrDefault<string>();
            if (!words.Any(word => word.Word == written)) result.AddError($"{name} takes one of: {list}");
        });
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word.Word)));
        return option;
    }

    /// <summary>What a word stands for.</summary>
    public static T ValueOf<T>(string? written, ImmutableArray<(string Word, T Value)> words) => words.First(word => word.Word == written).Value;

    /// <summary>An option that takes a whole number within bounds; null when it is not given.</summary>
    public static Option<int?> Number(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } number && (number < least || number > most))
                result.AddError(FormattableString.Invariant($"{name} takes a number from {least} to {most}"));
        });
        return option;
    }

    /// <summary>An option whose value is read by a function that says null to what it cannot read.</summary>
    public static Option<string?> Parsed<T>(string name, string description, Func<string, T?> parse, string form)
        where T : class
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } written && parse(written) is null) result.AddError($"{name} takes {form}");
        });
        return option;
    }

    private static string ListOf<T>(ImmutableArray<(string Word, T Value)> words) => string.Join(", ", words.Select(word => word.Word));
}
