using System.Diagnostics;
using System.Security.Cryptography;
using PrintLayout.NewsprintProfile;

if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("usage: NewsprintProfile TR002.ti3 OUTPUT.icc [COLPROF]");
    return 2;
}

var work = Directory.CreateTempSubdirectory("newsprint");
try
{
    var stem = Path.Combine(work.FullName, "data");
    File.Copy(args[0], stem + ".ti3");
    var made = stem + ".icc";
    // Low quality for device to Lab (5 steps a side reach 0.4 ΔE on average), medium for Lab to device. Black starts at a tenth of
    // the way to dark and carries the shadows: newsprint wants little colour under its black.
    string[] arguments =
    [
        "-ql", "-bm", "-nc", "-l240", "-L100", "-kp", "0", ".1", ".9", "1", ".8",
        "-D", "Coldset newsprint, based on CGATS TR 002, total ink 240%",
        "-C", "Source of the characterization data: ANSI CGATS/SNAP TR 002-2007. May be distributed freely.",
        "-A", "PrintLayout", "-M", "Coldset newsprint", "-O", made, stem,
    ];
    using var colprof = Process.Start(new ProcessStartInfo(args.ElementAtOrDefault(2) ?? "colprof", arguments))!;
    colprof.WaitForExit();
    if (colprof.ExitCode != 0) return 1;
    var profile = ProfileFinish.Finish(File.ReadAllBytes(made));
    var ink = ProfileFinish.MostInk(profile);
    Console.WriteLine($"{profile.Length} bytes, most ink {ink / 10m} %, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(profile))}");
    // Half a percent is the rounding of the table's corners.
    if (ink > 2405) return 1;
    File.WriteAllBytes(args[1], profile);
    return 0;
}
finally
{
    work.Delete(recursive: true);
}
