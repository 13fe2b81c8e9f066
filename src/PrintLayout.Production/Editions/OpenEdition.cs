using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>An edition that has been read, with the project it belongs to. Its faces are opened when a page needs them.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Project">Its project.</param>
/// <param name="Diagnostics">What was found out about both.</param>
/// <param name="Files">The files that were asked for, there or not.</param>
internal sealed record OpenEdition(
    Edition Edition, ProjectConfig Project, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    /// <summary>Reads an edition and its project.</summary>
    /// <param name="path">The edition file.</param>
    /// <param name="sink">Receives what is wrong.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="settings">Values that take the place of those in the file.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The edition; null when it cannot be read.</returns>
    public static OpenEdition? Read(
        string path, DiagnosticBag sink, LayoutLimits limits, EditionSettings? settings = null, FileLog? files = null)
    {
        files ??= new FileLog();
        var edition = ProjectConfigReader.Read(path, sink, limits, files) is { } project
            && EditionReader.Read(path, project.Root, sink, limits, settings, files) is { } read
                ? new OpenEdition(read, project, [], [])
                : null;
        return edition is null ? null : edition with { Diagnostics = [.. sink], Files = [.. files.Files] };
    }

    /// <summary>Findings about the edition as a whole, with what it accepts as infos.</summary>
    /// <param name="found">The findings.</param>
    public ImmutableArray<Diagnostic> Told(ImmutableArray<Diagnostic> found) =>
        Edition.Accept.IsEmpty
            ? found
            // What the gate finds is not found here.
            : Acceptances.Apply(found, Edition.Accept).AddRange(
                Acceptances.Unused(found, Edition.Accept.Where(one => !DiagnosticCodes.Gate.Contains(one.Code))));
}
