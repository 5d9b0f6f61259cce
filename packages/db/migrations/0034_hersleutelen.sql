-- A key is made once and destroyed once; in between the owner may wrap it anew, so that a master key can be replaced. The key
-- itself stays the same, whatever is wrapped: who does this has both master keys, and the content opens with no other.
CREATE OR REPLACE FUNCTION "sleutels"."guard_dossiersleutel"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.verpakte_sleutel IS NULL OR NEW.vernietigd_op IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'dossiersleutel: een nieuwe sleutel is niet leeg';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.verpakte_sleutel IS NULL
     OR (NEW.afweging_id, NEW.gemeente_id, NEW.created_at) IS DISTINCT FROM (OLD.afweging_id, OLD.gemeente_id, OLD.created_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'dossiersleutel: alleen eenmaal vernietigen kan';
  END IF;
  IF NEW.verpakte_sleutel IS NULL AND NEW.vernietigd_op IS NOT NULL THEN
    RETURN NEW;
  END IF;
  -- Bytes 2 to 9 say which master key it is wrapped under.
  IF NEW.vernietigd_op IS NULL AND octet_length(NEW.verpakte_sleutel) = octet_length(OLD.verpakte_sleutel)
     AND substring(NEW.verpakte_sleutel FROM 2 FOR 8) <> substring(OLD.verpakte_sleutel FROM 2 FOR 8)
     AND current_setting('deelwijzer.hersleutelen', true) = 'aan' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'dossiersleutel: alleen eenmaal vernietigen kan';
END $$;
