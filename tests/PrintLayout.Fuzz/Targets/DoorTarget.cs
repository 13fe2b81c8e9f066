using PrintLayout.Diagnostics;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Import;
using PrintLayout.Import.Recognition;
using PrintLayout.Import.Structure;
using PrintLayout.Production.Import;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Fuzz.Targets;

/// <summary>A door of the import, and the import of what it gives: something is given or said, and every character is booked.</summary>
/// <param name="name">Name of the target.</param>
/// <param name="ending">Ending of its inputs.</param>
/// <param name="mutator">Spoils them.</param>
/// <param name="sound">Sound documents.</param>
public sealed class DoorTarget(string name, string ending, IMutator mutator, Func<IEnumerable<byte[]>> sound)
    : FuzzTarget(name, ending, mutator)
{
    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var findings = new DiagnosticBag();
        var file = "source" + Ending;
        if (SourceForms.Of(input) == SourceForm.Archive)
        {
            var members = ArchiveSources.Read(file, input, findings);
            Must(members.Length > 0 || findings.HasErrors, "the archive gave nothing and did not say why");
            foreach (var member in members) Import(member.File, member.Bytes, member.Beside);
            return;
        }

        Import(file, input, null);
    }

    /// <inheritdoc/>
    protected override IEnumerable<byte[]> Sound() => sound();

    private static void Import(string file, byte[] bytes, Func<string, byte[]?>? beside)
    {
        var findings = new DiagnosticBag();
        var document = SourceDoors.Read(file, bytes, beside, findings);
        Must(document is not null || findings.HasErrors, "the door gave nothing and did not say why");
        if (document is null) return;
        var result = ManuscriptImport.Import(file, document.Text, [], findings);
        Must(!result.Shares.Any(share => share.Article is null && share.Field == CharacterLedger.Lost), "a character was lost");
    }
}
