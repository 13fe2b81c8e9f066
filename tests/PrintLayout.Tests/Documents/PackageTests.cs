using System.Text.RegularExpressions;
using PrintLayout.Production.Records;

namespace PrintLayout.Tests.Documents;

/// <summary>Packages say what they are, and one version is named everywhere.</summary>
public sealed partial class PackageTests
{
    public static TheoryData<string> Projects =>
        [.. CommittedFiles.Ending(".csproj").Where(path => path.StartsWith("src/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_has_a_description_and_a_readme(string project)
    {
        Assert.Matches("<Description>[A-Z].+[.]</Description>", CommittedFiles.Read(project));
        var readme = project[..(project.LastIndexOf('/') + 1)] + "README.md";
        Assert.Contains(readme, CommittedFiles.All);
        // Shown far from the repository, where its other files are not.
        var targets = Markdown.Prose(CommittedFiles.Read(readme)).SelectMany(line => Markdown.Targets(line.Text));
        Assert.DoesNotContain(targets, target => !Uri.TryCreate(target, UriKind.Absolute, out _));
    }

    [Fact]
    public void The_change_log_begins_with_the_version_in_work()
    {
        var headings = Markdown.Prose(CommittedFiles.Read("CHANGELOG.md")).Select(line => Markdown.Heading(line.Text))
            .Where(heading => heading.Level == 2).Select(heading => heading.Words).ToList();
        // The day stands there already in the commit that gets the tag.
        Assert.StartsWith(InWork(), headings[0], StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+( \(Unreleased\)|, \d{1,2} [A-Z][a-z]+ \d{4})$", headings[0]);
        Assert.All(headings.Skip(1), heading => Assert.Matches(@"^\d+\.\d+\.\d+, \d{1,2} [A-Z][a-z]+ \d{4}$", heading));
    }

    [Fact]
    public void The_program_is_of_the_version_in_work_or_of_a_tag_for_it()
    {
        // Such as 0.2.0-dev+3f16244, 0.2.0-rc.1+3f16244 or 0.2.0+3f16244.
        Assert.Matches($@"^{Regex.Escape(InWork())}(-[0-9A-Za-z.-]+)?(\+[0-9a-f]+)?$", ProgramIdentity.Version);
    }

    private static string InWork() => Prefix().Match(CommittedFiles.Read("Directory.Build.props")).Groups[1].Value;

    [GeneratedRegex(@"<VersionPrefix>(\d+\.\d+\.\d+)</VersionPrefix>")]
    private static partial Regex Prefix();
}
