using PrintLayout.Fonts;

namespace PrintLayout.Tests;

/// <summary>Faces of Debian packages that .ci/run installs; a test that needs one is skipped elsewhere.</summary>
internal static class SystemFaces
{
    /// <summary>Folder of fonts-noto-cjk.</summary>
    public const string NotoFolder = "/usr/share/fonts/opentype/noto";

    /// <summary>Noto Serif CJK: a collection of CFF faces keyed by CID.</summary>
    public const string NotoSerif = NotoFolder + "/NotoSerifCJK-Regular.ttc";

    /// <summary>Index of Noto Serif CJK SC in the collection.</summary>
    public const int Mainland = 2;

    /// <summary>A Latin CFF face keyed by name, of fonts-urw-base35, which Ghostscript brings along.</summary>
    public const string Schoolbook = "/usr/share/fonts/opentype/urw-base35/C059-Roman.otf";

    /// <summary>Opens a face; the caller disposes it.</summary>
    public static FontFace Open(string path, int index = 0)
    {
        Require(path);
        return FontFace.TryOpen(path, index, out var problem) ?? throw new InvalidOperationException(problem);
    }

    /// <summary>Skips the test when a file is missing, unless this is CI.</summary>
    public static void Require(string path)
    {
        if (File.Exists(path)) return;
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", $"{path} is missing; .ci/run installs it");
        Assert.Fail($"{path} is missing");
    }
}
