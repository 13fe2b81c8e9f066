using System.CommandLine;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say where faces come from.</summary>
internal sealed class FontOptions
{
    private readonly Option<string?> _manifest = new("--fonts") { Description = "Font manifest for projects that name none." };
    private readonly Option<string[]> _folders =
        new("--font-path")
        {
            Description = "Folder with further faces: files that a manifest names, or a fonts.yaml whose faces go first. May be repeated."
        };

    public void AddTo(Command command)
    {
        command.Add(_manifest);
        command.Add(_folders);
    }

    public FontLocations Of(ParseResult parsed) =>
        new(parsed.GetValue(_manifest) ?? BundledFiles.Fonts) { Folders = [.. parsed.GetValue(_folders) ?? []] };
}
