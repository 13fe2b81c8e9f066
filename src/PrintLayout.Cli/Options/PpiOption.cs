using System.CommandLine;
using PrintLayout.Cli.Runs;

namespace PrintLayout.Cli.Options;

/// <summary><c>--ppi</c> of <c>snap</c> and <c>diff</c>.</summary>
internal static class PpiOption
{
    private const int Least = 18;

    // A broadsheet of 600 ppi is a picture of 100 million pixels, of which a report holds three for each page.
    private const int Most = 600;

    public static Option<int> Create() =>
        WordOption.Number("--ppi", "Resolution of the pictures of the report.", Least, Most, SnapshotSettings.DefaultPpi);
}
