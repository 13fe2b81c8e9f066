using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout sign EDITION --page A1 --by NAME</c>: who releases a page as it is.</summary>
internal static class SignCommand
{
    private const int FewestDigits = 8;

    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var page = WordOption.Parsed("--page", "The page, or several with commas.", PageSelection.TryParse, "pages such as A1 or A2,B1-B4");
        page.Required = true;
        var role = SignOffOptions.Name("--role", "The role in which the page is released, such as 主编.");
        var digest = WordOption.Parsed(
            "--digest", "The digest that was seen, 8 digits or more; a page that has another now is not signed.",
            text => text.Length is >= FewestDigits and <= PageDigest.Length && PageDigest.IsHexadecimal(text) ? text : null,
            "a digest of 8 to 64 digits 0-9 a-f");
        var withdraw = new Option<bool>("--withdraw") { Description = "Take the signature back." };
        var set =
            new Option<string[]>("--set") { Description = "key=value in place of the edition's own, as for render. May be repeated." };
        var (who, fonts, findings) = (new SignOffOptions("Who signs.", isRequired: true), new FontOptions(), new FindingOptions());
        var command = new Command("sign", "Records who releases a page for the press, as it is now.")
        {
            edition, page, role, digest, withdraw, set,
        };
        who.AddTo(command);
        fonts.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Console.Error, out var date)) return ExitCodes.Usage;
            var pages = new SignOffRequest([parsed.GetRequiredValue(edition)])
            {
                Pages = PageSelection.TryParse(parsed.GetRequiredValue(page)!)!,
                Values = [.. parsed.GetValue(set) ?? []],
                Fonts = fonts.Of(parsed),
            };
            var request = new SignRequest(who.Apply(parsed, pages, date))
            {
                Role = parsed.GetValue(role) ?? string.Empty,
                Digest = parsed.GetValue(digest) ?? string.Empty,
                Withdraws = parsed.GetValue(withdraw),
            };
            return new SignCommandRun(request, Console.Out, Console.Error, findings.Of(parsed)).Execute();
        });
        return command;
    }
}
