using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Production.House;

/// <summary>Finds the files that come with the program: beside the executable, or in a folder above it.</summary>
public static class BundledFiles
{
    /// <summary>The font manifest.</summary>
    public static string Fonts => Find("fonts", "fonts.yaml");

    /// <summary>The newsprint profile.</summary>
    public static string NewsprintProfile => Find("profiles", "newsprint-tr002.icc");

    /// <summary>The roles that the bundled faces serve; none when they are missing.</summary>
    public static ImmutableArray<string> Roles()
    {
        using var fonts = FontOpening.Open(new FontLocations(Fonts), new DiagnosticBag(), LayoutLimits.Default);
        return fonts is null ? [] : [.. fonts.Roles.Keys];
    }

    private static string Find(string folder, string name)
    {
        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
        {
            var path = Path.Combine(above, folder, name);
            if (File.Exists(path)) return path;
        }

        return Path.Combine(AppContext.BaseDirectory, folder, name);
    }
}
