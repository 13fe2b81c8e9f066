using System.CommandLine;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say who makes a proof or signs, and when.</summary>
internal sealed class SignOffOptions
{
    private const string NameForm = "a name: one line of at most 60 characters";

    private readonly Option<string?> _by;

    private readonly Option<string?> _time = WordOption.Parsed(
        "--time", "The time that is recorded, such as '2026-11-28 22:40'; the clock is never asked.",
        text => SignOffWords.IsTime(text) ? text : null, "a time such as '2026-11-28 22:40'");

    /// <summary>The options.</summary>
    /// <param name="by">What the name is for.</param>
    /// <param name="isRequired">Whether there must be a name.</param>
    public SignOffOptions(string by, bool isRequired)
    {
        _by = Name("--by", by);
        _by.Required = isRequired;
    }

    /// <summary>An option that takes a name.</summary>
    /// <param name="name">Name of the option.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> Name(string name, string description) =>
        WordOption.Parsed(name, description, text => SignOffWords.IsName(text) ? text : null, NameForm);

    public void AddTo(Command command)
    {
        command.Add(_by);
        command.Add(_time);
    }

    /// <summary>The request with name and time.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="request">The request without them.</param>
    /// <param name="date">The instant of SOURCE_DATE_EPOCH, for a call without a time.</param>
    public SignOffRequest Apply(ParseResult parsed, SignOffRequest request, DateTime? date) => request with
    {
        By = parsed.GetValue(_by) ?? string.Empty,
        Time = parsed.GetValue(_time) ?? (date is { } instant ? SignOffWords.TimeOf(instant) : string.Empty),
    };
}
