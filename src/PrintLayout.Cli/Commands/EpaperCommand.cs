using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Epaper;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout epaper EDITION… -o SITE</c>: the electronic edition.</summary>
internal static class EpaperCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, folders, patterns; - reads such a list from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the site.", DefaultValueFactory = _ => "site" };
        var day = DayOption.Create("--date", "Day on which the site is seen; stories of a later day are held.");
        var address = new Option<string?>("--address") { Description = "Address of the site, for feed, sitemap and search engines." };
        address.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string?>(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                result.AddError("--address takes an address such as https://paper.example/");
        });
        var noAds = new Option<bool>("--no-ads") { Description = "Grey fields in place of advertisements." };
        var house = new Option<string?>("--house") { Description = "Folder with style.css and logo.svg or logo.png of the house." };
        var (fonts, findings) = (new FontOptions(), new FindingOptions());
        var command = new Command("epaper", "Makes the electronic edition: a site with hot zones, article pages, search and feed.")
        {
            inputs, output, day, address, noAds, house,
        };
        fonts.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            var editions = InputList.Expand(parsed.GetRequiredValue(inputs), Console.In);
            var request = new EpaperRequest([.. editions], parsed.GetRequiredValue(output))
            {
                Fonts = fonts.Of(parsed),
                Day = DayOption.Of(parsed, day),
                Address = parsed.GetValue(address) is { } given ? given.TrimEnd('/') + "/" : null,
                ShowsAds = !parsed.GetValue(noAds),
                House = parsed.GetValue(house),
            };
            return new EpaperCommandRun(request, Console.Out, Console.Error, findings.Of(parsed)).Execute();
        });
        return command;
    }
}
