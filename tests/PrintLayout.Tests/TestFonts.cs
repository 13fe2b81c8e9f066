using PrintLayout.Fonts;
using PrintLayout.Production.Faces;

namespace PrintLayout.Tests;

/// <summary>The bundled house faces, opened for a test.</summary>
internal static class TestFonts
{
    public const string Serif = "NotoSerifSC-Regular";

    public const string Sans = "NotoSansSC-Regular";

    public const string Black = "NotoSerifSC-Black";

    public const string Kai = "LXGWWenKai-Regular";

    /// <summary>The bundled manifest.</summary>
    public static FontLocations Bundled { get; } = new(TestPaths.Font("fonts.yaml"));

    /// <summary>The path of a bundled face.</summary>
    public static string PathOf(string name) => TestPaths.Font(name + ".ttf");

    /// <summary>A bundled face; the caller disposes it.</summary>
    public static FontFace Open(string name) =>
        FontFace.TryOpen(PathOf(name), 0, out var problem) ?? throw new InvalidOperationException(problem);
}
