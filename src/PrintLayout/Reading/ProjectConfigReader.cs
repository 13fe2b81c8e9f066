using PrintLayout.Diagnostics;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Finds the project of an edition and reads its <c>printlayout.yaml</c> (<c>schemas/printlayout.schema.json</c>).</summary>
internal static class ProjectConfigReader
{
    /// <summary>Name of the file that marks the folder of a project.</summary>
    public const string FileName = "printlayout.yaml";

    /// <summary>Finds and reads the project of an edition. Reports PL1001 to PL1010.</summary>
    /// <param name="editionPath">The edition file, as the user named it; it need not exist.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The project; null when its <c>printlayout.yaml</c> has an error.</returns>
    public static ProjectConfig? Read(
        string editionPath, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        if (editionPath.Length == 0 || editionPath.Contains('\0', StringComparison.Ordinal)) return new ProjectConfig(".", null, null);
        var own = ContentPath.Combine(editionPath, ".");
        var folder = own;
        for (var full = Path.GetFullPath(own); full is not null; full = Path.GetDirectoryName(full))
        {
            var file = ContentPath.Normalise(folder + "/" + FileName);
            files?.Add(file);
            if (File.Exists(Path.Combine(full, FileName)))
            {
                var session = TextFiles.Open(file, folder, sink, limits, SourceSpan.None, files);
                return session is null ? null : Read(session);
            }

            folder = ContentPath.Normalise(folder + "/..");
        }

        return new ProjectConfig(own, null, null);
    }

    internal static ProjectConfig? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        var map = values.Map(tree, "printlayout.yaml", KnownKeys.Project);
        var fonts = values.FilePath(map?.Find("fonts"));
        var signed = values.Flag(map?.Find("signed"));
        return session.ErrorCount > 0
            ? null
            : new ProjectConfig(session.Root, session.Source.File, fonts) { NeedsSignatures = signed == true };
    }
}
