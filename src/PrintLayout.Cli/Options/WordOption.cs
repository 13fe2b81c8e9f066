using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PrintLayout.Cli.Options;

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
    public static T ValueOf<T>(string? written, ImmutableArray<(string Word, T Value)> words) =>
        words.First(word => word.Word == written).Value;

    /// <summary>An option that takes a whole number within bounds; null when it is not given.</summary>
    public static Option<int?> Number(string name, string description, int least, int most) =>
        new(name) { Description = description, CustomParser = result => ReadNumber(result, name, least, most) };

    /// <summary>An option that takes a whole number within bounds, and has a default.</summary>
    public static Option<int> Number(string name, string description, int least, int most, int usual) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result => ReadNumber(result, name, least, most) ?? usual
        };

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

    // The library's own reading throws when a validator asks for a number that is none.
    private static int? ReadNumber(ArgumentResult result, string name, int least, int most)
    {
        var written = result.Tokens.Count == 0 ? string.Empty : result.Tokens[^1].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}"));
        return null;
    }

    private static string ListOf<T>(ImmutableArray<(string Word, T Value)> words) => string.Join(", ", words.Select(word => word.Word));
}
