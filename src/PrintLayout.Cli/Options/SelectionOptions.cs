using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say which pages of the editions are meant, and what stands in place of the editions' own values.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string?> _pages =
        WordOption.Parsed(
            "--pages", "Only these pages: numbers (1,3-5) or names (A2,B1-B4).", PageSelection.TryParse, "pages such as 1,3-5 or A2,B1-B4");

    private readonly Option<string[]> _set =
        new("--set") { Description = "key=value in place of the edition's own: paper, date, language, nameplate.issue … May be repeated." };

    public SelectionOptions() => _set.Validators.Add(result =>
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.IndexOf('=', StringComparison.Ordinal) <= 0))
            result.AddError($"--set takes key=value such as date=2026-02-01, not {word}");
    });

    public void AddTo(Command command)
    {
        command.Add(_pages);
        command.Add(_set);
    }

    /// <summary>The pages that are meant.</summary>
    public PageSelection PagesOf(ParseResult parsed) =>
        parsed.GetValue(_pages) is { } pages ? PageSelection.TryParse(pages)! : PageSelection.All;

    /// <summary>The values in place of the editions' own.</summary>
    public ImmutableArray<string> ValuesOf(ParseResult parsed) => [.. parsed.GetValue(_set) ?? []];

    public RenderRequest Apply(ParseResult parsed, RenderRequest settings) => settings with
    {
        Pages = PagesOf(parsed),
        Values = ValuesOf(parsed),
    };
}
